import { addDays, type Day } from '../../domain/day.ts'
import type { Qualification } from '../../domain/qualification.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { assess, judge } from '../assess.ts'
import type { Assessment, ItemJudgement, Refusal } from '../finding.ts'
import type { Plan } from '../plan.ts'
import { allTurns, type TurnTables, turnsOf } from '../turns/turns.ts'
import type { Verdict } from '../verdict.ts'
import { carryOn, type InsuranceReading } from './carryOn.ts'
import { type Change, changeOf } from './change.ts'

/** How far ahead one looks, and how. */
export interface ForecastOptions {
  /** The last day looked at. */
  until: Day
  /** The first day looked at; the acceptance day of the filing when absent. */
  from?: Day | undefined
  /** A profile of the corpus; 西藏 when absent. */
  profile?: string | undefined
  /** @default 'continues' */
  insurance?: InsuranceReading | undefined
}

/** Days in a row on which an item comes to the same. */
export interface Stage {
  from: Day
  until: Day
  /** The verdict on the requirements alone. */
  verdict: Verdict
}

/** Days in a row on which the same reasons stand against filing. */
export interface Admission {
  from: Day
  until: Day
  /** None: it may be filed. As they stand on the first of the days. */
  refusals: Refusal[]
}

/** One qualification through time. */
export interface ItemForecast {
  index: number
  qualification: Qualification
  /** The verdict on its requirements on the first day. */
  verdict: Verdict
  /** The first day on which it falls below its standard: unmet after a day on which it was not. */
  fallsOn?: Day
  stages: Stage[]
  /** Every day on which a requirement comes to another verdict, and why. */
  changes: Change[]
  /** When it may be filed and when not; whether it meets its standard is another question. */
  admission: Admission[]
}

/** A filing through time. */
export interface Forecast {
  from: Day
  until: Day
  profile: string
  corpusVersion: string
  insurance: InsuranceReading
  /** The earliest day on which one of its items falls below its standard. */
  fallsOn?: Day
  items: ItemForecast[]
}

/** The stretch of days to look at is none, or the filing does not say on which day it begins. */
export class NoStretch extends RangeError {
  readonly code = 'noStretch'
  constructor(
    readonly from: Day | undefined,
    readonly until: Day,
  ) {
    super(
      from === undefined
        ? 'the filing has no acceptance day and no first day was given'
        : `the last day \`${until}\` is before the first day \`${from}\``,
    )
  }
}

/** A forecast with what judged it: for those who say it in words. */
export interface Forecasted {
  forecast: Forecast
  /** The snapshot with its facts carried on. */
  snapshot: Snapshot
  assessmentOn(day: Day): Assessment
  planOn(day: Day): Plan
}

/**
 * Looks at a filing through time: it is judged on every day on which something may turn, and on no other.
 *
 * @throws NoStretch when the last day is before the first, or there is no first day
 */
export function forecastBy(
  planOn: (day: Day) => Plan,
  filing: Snapshot,
  { until, from: first, insurance = 'continues' }: Omit<ForecastOptions, 'profile'>,
  tables: TurnTables = allTurns,
): Forecasted {
  const day = filing.application.acceptedOn
  const from = first ?? day
  if (from === undefined || until < from) throw new NoStretch(from, until)
  const snapshot = carryOn(filing, day ?? from, until, insurance)
  const on = (it: Day) => ({ ...snapshot, application: { ...snapshot.application, acceptedOn: it } })
  const assessed = new Map<Day, Assessment>()
  const assessmentOn = (it: Day) => {
    const known = assessed.get(it) ?? assess(planOn(it), on(it))
    assessed.set(it, known)
    return known
  }
  const judged = daysToJudge(planOn, snapshot, from, until, tables).map((it) => judge(planOn(it), on(it)))
  const items = judged[0]!.items.map(({ index, qualification }): ItemForecast => {
    const own = judged.map((it): Judged => ({ day: it.day, item: it.items[index]! }))
    const stages = stretches(own, until, verdictOf, ({ item: { verdict } }) => ({ verdict }))
    const changes = stretches(own, until, findingsOf, () => ({})).slice(1)
    const fall = stages.find((it, i) => i > 0 && it.verdict === 'unmet')
    return {
      index,
      qualification,
      verdict: stages[0]!.verdict,
      ...(fall === undefined ? {} : { fallsOn: fall.from }),
      stages,
      changes: changes.map((it) => changeOf(index, it.from, { assessmentOn, planOn, first: from })),
      admission: stretches(own, until, refusalsOf, ({ item: { refusals } }) => ({ refusals })),
    }
  })
  const [fallsOn] = items.flatMap((it) => it.fallsOn ?? []).sort()
  const { corpusVersion, profile } = planOn(from).law
  const falls = fallsOn === undefined ? {} : { fallsOn }
  return {
    forecast: { from, until, profile: profile.id, corpusVersion, insurance, ...falls, items },
    snapshot,
    assessmentOn,
    planOn,
  }
}

/** The first day, the first of every period of the law, and the days on which something turns within them. */
function daysToJudge(
  planOn: (day: Day) => Plan,
  snapshot: Snapshot,
  first: Day,
  until: Day,
  tables: TurnTables,
): Day[] {
  const days: Day[] = []
  for (let from = first; from <= until; ) {
    const plan = planOn(from)
    const last = plan.law.until === undefined || plan.law.until > until ? until : plan.law.until
    days.push(from, ...turnsOf(plan, snapshot, { from, until: last }, tables))
    from = addDays(last, 1)
  }
  return days
}

interface Judged {
  day: Day
  item: ItemJudgement
}

const verdictOf = ({ item }: Judged) => item.verdict
const findingsOf = ({ item }: Judged) => JSON.stringify(item.findings.map(({ key, verdict }) => [key, verdict]))
const refusalsOf = ({ item }: Judged) => JSON.stringify(item.refusals)

/** Joins neighbours that are alike. */
function stretches<T>(
  judged: readonly Judged[],
  until: Day,
  keyOf: (it: Judged) => string,
  shown: (it: Judged) => T,
): ({ from: Day; until: Day } & T)[] {
  const kept = judged.filter((it, i) => i === 0 || keyOf(it) !== keyOf(judged[i - 1]!))
  return kept.map((it, i) => {
    const next = kept[i + 1]
    return { from: it.day, until: next === undefined ? until : addDays(next.day, -1), ...shown(it) }
  })
}
