import { Engine, type EngineResult, type Event } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import {
  addStandard,
  NO_ROUTE,
  SkippedRun,
  toJsonRules,
  verdictsFrom,
} from '../../src/adapters/json-rules-engine/index.ts'
import { routesTo } from '../../src/corpus/routing.ts'
import {
  assess,
  compile,
  consolidate,
  type Plan,
  printQualification,
  type Snapshot,
  shippedCorpus,
} from '../../src/index.ts'
import { emptyFiling, fixtures, kindsOf, mended, planOn, spoiled } from './snapshots.ts'

const run = (engine: Engine, snapshot: Snapshot) => engine.run({ 'zizhi:snapshot': snapshot })

/** Each requirement of each item by both. */
async function compare(plan: Plan, engine: Engine, snapshot: Snapshot) {
  const result = await run(engine, snapshot)
  const ours = assess(plan, snapshot).items.map((item) => ({
    standard: printQualification(item.qualification),
    verdicts: Object.fromEntries(item.findings.map((finding) => [finding.key, finding.verdict])),
  }))
  const theirs = ours.map(({ standard }) => ({ standard, verdicts: verdictsFrom(result, standard) }))
  return { ours, theirs, events: result.events.length }
}

const count = (items: readonly { verdicts: object }[]) =>
  items.reduce((sum, it) => sum + Object.keys(it.verdicts).length, 0)

function engineFor(plan: Plan, snapshot: Snapshot): Engine {
  const engine = new Engine()
  for (const { qualification } of snapshot.application.items)
    if (plan.law.standard(qualification) !== undefined) addStandard(engine, plan, qualification)
  return engine
}

describe('verdicts agree with assess, requirement by requirement', () => {
  it.for(fixtures())('fixture $name', async ({ snapshot }) => {
    const day = snapshot.application.acceptedOn
    if (day === undefined) return
    const plan = planOn(day)
    const { ours, theirs, events } = await compare(plan, engineFor(plan, snapshot), snapshot)
    expect(theirs).toEqual(ours)
    expect(events).toBe(count(ours))
  })

  it.for([
    { day: '2015-06-01', profile: '全国' },
    { day: '2016-12-01', profile: '西藏' },
    { day: '2019-03-01', profile: '全国' },
    { day: '2022-01-01', profile: '西藏' },
    { day: '2024-07-20', profile: '全国' },
    { day: '2025-06-01', profile: '西藏' },
  ])('every standard of $profile on $day, mended and spoiled', async ({ day, profile }) => {
    const plan = planOn(day, profile)
    const tally = { met: 0, unmet: 0, undetermined: 0 }
    for (const [s, standard] of plan.law.standards.entries()) {
      const kinds = kindsOf(plan, standard)
      const kind = kinds[s % Math.max(1, kinds.length)] ?? '首次'
      const route = routesTo(plan.law, standard, kind)[0]?.id ?? NO_ROUTE
      const engine = addStandard(new Engine(), plan, standard.qualification, { route })
      const empty = emptyFiling(standard, kind, day)
      const full = mended(plan, empty)
      const cases = [{ how: 'empty', snapshot: empty }, { how: 'mended', snapshot: full }, ...spoiled(full, s)]
      for (const { how, snapshot } of cases) {
        const { ours, theirs, events } = await compare(plan, engine, snapshot)
        expect({ how, of: theirs }).toEqual({ how, of: ours })
        expect(events).toBe(count(ours))
        for (const { verdicts } of ours) for (const verdict of Object.values(verdicts)) tally[verdict]++
      }
    }
    console.info(`${profile} ${day}: ${JSON.stringify(tally)}`)
    for (const number of Object.values(tally)) expect(number).toBeGreaterThan(200)
  })
})

function throwsSkipped(result: EngineResult): boolean {
  expect(() => verdictsFrom(result)).toThrow(SkippedRun)
  return true
}

describe('parts', () => {
  it('agree where the law joins several requirements by any or all', async () => {
    const corpus = structuredClone(shippedCorpus)
    const capital = { kind: 'registeredCapital', atLeastWan: 500 } as const
    const form = { kind: 'legalPerson' } as const
    const net = { kind: 'netAssets', atLeastWan: 800 } as const
    const file = corpus.standards.find((it) => it.category === '建筑工程')!
    const text = file.grades.三级!
    Object.assign(text.requirements!, {
      either: { kind: 'any', of: [capital, { kind: 'all', of: [form, net] }] },
      both: { kind: 'all', of: [form, { kind: 'any', of: [capital, net] }] },
    })
    const plan = compile(consolidate(corpus, { day: '2016-12-01', profile: '全国' }))
    const engine = addStandard(new Engine(), plan, '建筑工程施工总承包三级')
    const base = emptyFiling(
      plan.law.standard({ sequence: '施工总承包', category: '建筑工程', grade: '三级' })!,
      '首次',
      '2016-12-01',
    )
    const seen = new Set<string>()
    for (const registeredCapitalYuan of [undefined, 1, 6_000_000, 9_000_000])
      for (const legalForm of [undefined, 'enterprise', 'partnership'] as const) {
        const snapshot = { ...base, enterprise: { ...base.enterprise, registeredCapitalYuan, legalForm } }
        const { ours, theirs } = await compare(plan, engine, snapshot)
        expect(theirs).toEqual(ours)
        const { either, both } = ours[0]!.verdicts
        seen.add(`${either} ${both}`)
      }
    expect(seen.size).toBeGreaterThan(4)
  })
})

describe('the rules', () => {
  const plan = planOn('2016-12-01', '全国')
  const building = '建筑工程施工总承包三级'

  it('are plain JSON with the figures of the law', () => {
    for (const { qualification } of plan.law.standards)
      for (const rule of toJsonRules(plan, qualification).rules) {
        expect(JSON.parse(JSON.stringify(rule))).toEqual(rule)
      }
    const { rules } = toJsonRules(plan, building, { route: '首次' })
    expect(rules.find((it) => it.name === `${building}/首次/netAssets/met`)!.conditions).toMatchObject({
      all: [
        { fact: 'zizhi:route', value: '首次' },
        { fact: 'zizhi:netAssetsYuan', operator: 'zizhi:surelyAtLeast', value: 8_000_000 },
        {
          fact: 'zizhi:netAssetsYuan',
          operator: 'zizhi:surelyAtLeast',
          value: { fact: 'zizhi:mostNetAssetsNeedYuan' },
        },
      ],
    })
    const constructors = JSON.stringify(rules.find((it) => it.event.params!.key === 'constructors')!.conditions)
    expect(constructors).toContain('"operator":"zizhi:surelyAtLeast","value":5')
    expect(constructors).toContain('"operator":"zizhi:surelyAtLeast","value":4')
  })

  it('cite the law', () => {
    const { rules } = toJsonRules(plan, building, { route: '首次' })
    expect(rules[0]!.event.params).toMatchObject({ kind: 'netAssets', citation: { instrument: '建市〔2014〕159号' } })
  })

  it('do not fire for a filing by another route or for another standard', async () => {
    const engine = addStandard(new Engine(), plan, building, { route: '首次' })
    const own = plan.law.standards.find((it) => printQualification(it.qualification) === building)!
    const other = plan.law.standards.find((it) => printQualification(it.qualification) !== building)!
    expect((await run(engine, emptyFiling(own, '首次', '2016-12-01'))).events).not.toEqual([])
    expect((await run(engine, emptyFiling(own, '延续', '2016-12-01'))).events).toEqual([])
    expect((await run(engine, emptyFiling(other, '首次', '2016-12-01'))).events).toEqual([])
  })

  it('judge by what they say: a changed figure changes the verdict', async () => {
    const { rules, facts, operators } = toJsonRules(plan, building, { route: '首次' })
    const lenient = JSON.parse(
      JSON.stringify(rules.filter((it) => it.event.params!.key === 'siteManagers')).replaceAll(
        '"value":15',
        '"value":0',
      ),
    )
    const engine = new Engine(lenient)
    for (const [name, fact] of Object.entries(facts)) engine.addFact(name, fact)
    for (const [name, evaluate] of operators) engine.addOperator(name, evaluate as never)
    const own = plan.law.standards.find((it) => printQualification(it.qualification) === building)!
    const empty = emptyFiling(own, '首次', '2016-12-01')
    expect(verdictsFrom(await run(engine, empty))).toEqual({ siteManagers: 'met' })
    expect(verdictsFrom(await run(addStandard(new Engine(), plan, building), empty)).siteManagers).toBe('unmet')
  })
})

describe('the engine', () => {
  const plan = planOn('2016-12-01', '全国')
  const standards = plan.law.standards.filter((it) => kindsOf(plan, it).includes('首次')).slice(0, 3)

  it('serves many filings at once, each with its own facts', async () => {
    const engine = new Engine()
    for (const { qualification } of standards) addStandard(engine, plan, qualification, { route: '首次' })
    const filings = standards.flatMap((standard) => {
      const empty = emptyFiling(standard, '首次', '2016-12-01')
      return spoiled(mended(plan, empty)).map((it) => it.snapshot)
    })
    const results = await Promise.all(filings.map((it) => run(engine, it)))
    results.forEach((result, i) => {
      const [item] = assess(plan, filings[i]!).items
      expect(verdictsFrom(result)).toEqual(Object.fromEntries(item!.findings.map((it) => [it.key, it.verdict])))
    })
  })

  it('says so when json-rules-engine passes over a run that starts as another ends', async () => {
    const engine = addStandard(new Engine(), plan, standards[0]!.qualification, { route: '首次' })
    const empty = emptyFiling(standards[0]!, '首次', '2016-12-01')
    const whole = verdictsFrom(await run(engine, empty))
    let skipped = 0
    for (let moments = 0; moments < 1000 && skipped === 0; moments++) {
      const first = run(engine, empty)
      for (let i = 0; i < moments; i++) await null
      for (const result of await Promise.all([first, run(engine, empty)]))
        if (result.results.length === 0) skipped += Number(throwsSkipped(result))
        else expect(verdictsFrom(result)).toEqual(whole)
    }
    expect(skipped).toBeGreaterThan(0)
  })

  it('keeps the rules that it has', async () => {
    const engine = new Engine([{ conditions: { all: [] }, event: { type: 'own' } }])
    addStandard(engine, plan, standards[0]!.qualification)
    const { events } = await run(engine, emptyFiling(standards[0]!, '首次', '2016-12-01'))
    expect(events.filter((it) => it.type === 'own')).toHaveLength(1)
  })

  it('takes one law only', () => {
    const engine = addStandard(new Engine(), plan, standards[0]!.qualification)
    expect(() => addStandard(engine, planOn('2024-07-20'), standards[0]!.qualification)).toThrow(RangeError)
  })

  it('refuses a run without a filing, and one of a day with another law', async () => {
    const engine = addStandard(new Engine(), plan, standards[0]!.qualification)
    await expect(engine.run()).rejects.toThrow('zizhi:snapshot')
    await expect(run(engine, emptyFiling(standards[0]!, '首次', '2024-07-20'))).rejects.toThrow('2024-07-20')
  })
})

describe('broken use', () => {
  const plan = planOn('2016-12-01', '全国')

  it('names a standard or a route that the law does not have', () => {
    expect(() => toJsonRules(plan, '建筑工程施工总承包四级')).toThrow('建筑工程施工总承包四级')
    expect(() => toJsonRules(plan, '建筑工程施工总承包三级', { route: 'nope' })).toThrow('首次')
  })

  it('a fact of another type satisfies neither an operator nor its complement', () => {
    for (const [, , validate] of toJsonRules(plan, '建筑工程施工总承包三级').operators)
      for (const fact of ['9', 9, undefined, Number.NaN, [], { sure: '9', possible: null }])
        expect(validate(fact) && typeof fact !== 'string').toBe(false)
  })

  it('verdictsFrom asks which standard where there are several', () => {
    const event = (standard: string): Event => ({ type: 'zizhi:met', params: { standard, key: 'a' } })
    expect(verdictsFrom([event('甲'), { type: 'other' }])).toEqual({ a: 'met' })
    expect(() => verdictsFrom([event('甲'), event('乙')])).toThrow(RangeError)
    expect(verdictsFrom([event('甲'), event('乙')], '乙')).toEqual({ a: 'met' })
  })
})
