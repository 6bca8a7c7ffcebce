import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Forecast, forecastBy } from '../../src/assess/forecast/forecast.ts'
import { TIMELESS } from '../../src/assess/turns/days.ts'
import { WITH_LAW } from '../../src/assess/turns/refusals.ts'
import { allTurns, type TurnTables } from '../../src/assess/turns/turns.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import type { Day } from '../../src/domain/day.ts'
import { runs } from '../laws/runs.ts'
import { changed, daily, planOnFor, turns } from './daily.ts'
import { type Case, timedCase } from './filings.ts'
import { nearShipped } from './shippedFilings.ts'
import { timed } from './timedLaw.ts'

type Days = ReturnType<typeof daily>

const forecastOf = (corpus: Corpus, { snapshot, profile, ...options }: Case): Forecast =>
  forecastBy(planOnFor(corpus, profile), snapshot, options).forecast

/** What a forecast says of every day. */
function told({ items }: Forecast, days: readonly Day[]) {
  const at = <T extends { from: Day; until: Day }>(list: readonly T[], day: Day) =>
    list.filter((it) => it.from <= day && day <= it.until)
  return items.map((item) => ({
    verdicts: days.map((day) => at(item.stages, day).map((it) => it.verdict)),
    refusals: days.map((day) => at(item.admission, day).map((it) => it.refusals)),
    changes: item.changes.map((it) => [
      it.day,
      it.before,
      it.verdict,
      it.findings.map(({ key, before, verdict }) => ({ key, before, verdict })),
    ]),
    fallsOn: item.fallsOn,
  }))
}

/** The same from the judgement of every day. */
function seen(days: Days) {
  const items = days[0]!.items
  return items.map(({ index }) => {
    const own = days.map(({ day, items }) => ({ day, ...items[index]! }))
    const pairs = own.slice(1).map((now, i) => ({ before: own[i]!, now }))
    return {
      verdicts: own.map((it) => [it.verdict]),
      refusals: own.map((it) => [it.refusals]),
      changes: pairs.flatMap(({ before, now }) => {
        const was = new Map(before.findings.map((it) => [it.key, it.verdict]))
        const is = new Map(now.findings.map((it) => [it.key, it.verdict]))
        const keys = [...new Set([...is.keys(), ...was.keys()])].filter((key) => was.get(key) !== is.get(key))
        const findings = keys.map((key) => ({ key, before: was.get(key), verdict: is.get(key) }))
        return findings.length === 0 ? [] : [[now.day, before.verdict, now.verdict, findings]]
      }),
      fallsOn: pairs.find(({ before, now }) => before.verdict !== 'unmet' && now.verdict === 'unmet')?.now.day,
    }
  })
}

function expectSame(corpus: Corpus, it: Case, days: Days, forecast = forecastOf(corpus, it)) {
  const all = days.map(({ day }) => day)
  expect(told(forecast, all)).toEqual(seen(days))
  // Not only verdicts: what the firm has, and the figures of refusals.
  const known = new Set(turns(corpus, it))
  expect(changed(corpus, it, days).filter((day) => !known.has(day))).toEqual([])
}

const COUNT = 420
const cases = fc.sample(timedCase, { numRuns: COUNT, seed: 20_261_127 })
let judged: { days: Days; changes: Day[]; forecast: Forecast }[]

beforeAll(() => {
  judged = cases.map((it) => {
    const days = daily(timed, it)
    return { days, changes: changed(timed, it, days), forecast: forecastOf(timed, it) }
  })
}, 600_000)

describe('a forecast equals the judgement of every day', () => {
  it(`on ${COUNT} filings near the thresholds, with certificates, marks and law that begin and end`, () => {
    for (const [i, it] of cases.entries()) expectSame(timed, it, judged[i]!.days, judged[i]!.forecast)
  })

  it('on filings of any other seed', () => {
    fc.assert(
      fc.property(timedCase, (it) => expectSame(timed, it, daily(timed, it))),
      runs(30),
    )
  }, 600_000)

  it('on the shipped law about its changes', () => {
    fc.assert(
      fc.property(nearShipped, ({ corpus, ...it }) => expectSame(corpus, it, daily(corpus, it))),
      runs(40),
    )
  }, 600_000)
})

describe('the filings put every turn to the test', () => {
  it('comes to every verdict, and changes it with the law as well as without', () => {
    const verdicts = new Set(judged.flatMap(({ days }) => days.flatMap(({ items }) => items.map((it) => it.verdict))))
    expect([...verdicts].sort()).toEqual(['met', 'undetermined', 'unmet'])
    const changes = judged.flatMap(({ forecast }) => forecast.items.flatMap((item) => item.changes))
    expect(changes.filter((it) => it.law !== undefined).length).toBeGreaterThan(10)
    expect(changes.filter((it) => it.law === undefined).length).toBeGreaterThan(100)
    expect(changes.filter((it) => it.before === 'met' && it.verdict === 'unmet').length).toBeGreaterThan(10)
  })

  const entries = (Object.keys(allTurns) as (keyof TurnTables)[]).flatMap((table) =>
    Object.entries(allTurns[table]).flatMap(([name, turns]) =>
      turns === TIMELESS || turns === WITH_LAW ? [] : [[table, name] as const],
    ),
  )

  it.each(entries)('would be wrong without the days of %s/%s', (table, name) => {
    const without = { ...allTurns, [table]: { ...allTurns[table], [name]: () => [] } } as TurnTables
    const found = cases.findIndex((it, i) => {
      const known = new Set(turns(timed, it, without))
      return judged[i]!.changes.some((day) => !known.has(day))
    })
    expect(found).toBeGreaterThanOrEqual(0)
  })
})
