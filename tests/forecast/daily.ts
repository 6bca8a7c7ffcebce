import { judge } from '../../src/assess/assess.ts'
import { carryOn } from '../../src/assess/forecast/carryOn.ts'
import { planner } from '../../src/assess/planner.ts'
import { type TurnTables, turnsOf } from '../../src/assess/turns/turns.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import type { Case } from './filings.ts'

const planners = new Map<Corpus, Map<string, ReturnType<typeof planner>>>()

/** Plans by day, kept for all cases. */
export function planOnFor(corpus: Corpus, profile: string) {
  const own = planners.get(corpus) ?? new Map<string, ReturnType<typeof planner>>()
  planners.set(corpus, own)
  const found = own.get(profile) ?? planner(corpus, profile)
  own.set(profile, found)
  return found
}

/** The judgement of every day of a case, one after the other. */
export function daily(corpus: Corpus, { snapshot, from, until, profile, insurance }: Case) {
  const planOn = planOnFor(corpus, profile)
  const carried = carryOn(snapshot, snapshot.application.acceptedOn ?? from, until, insurance)
  const days: { day: Day; items: ReturnType<typeof judge>['items'] }[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const on = { ...carried, application: { ...carried.application, acceptedOn: day } }
    days.push({ day, items: judge(planOn(day), on).items })
  }
  return days
}

/** The days on which the judgement is another than the day before, and the law is the same. */
export function changed(corpus: Corpus, it: Case, days: ReturnType<typeof daily>): Day[] {
  const planOn = planOnFor(corpus, it.profile)
  return days.flatMap(({ day, items }, i) => {
    const before = days[i - 1]
    const same = before === undefined || JSON.stringify(before.items) === JSON.stringify(items)
    return same || planOn(day).law.from === day ? [] : [day]
  })
}

/** The days on which a case may turn within the periods of the law. */
export function turns(corpus: Corpus, { snapshot, from, until, profile, insurance }: Case, tables?: TurnTables): Day[] {
  const planOn = planOnFor(corpus, profile)
  const carried = carryOn(snapshot, snapshot.application.acceptedOn ?? from, until, insurance)
  const found: Day[] = []
  for (let start = from; start <= until; ) {
    const plan = planOn(start)
    const end = plan.law.until === undefined || plan.law.until > until ? until : plan.law.until
    found.push(...turnsOf(plan, carried, { from: start, until: end }, tables))
    start = addDays(end, 1)
  }
  return found
}
