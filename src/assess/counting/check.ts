import type { CountingCheck, EvidenceNeeds } from '../../corpus/schema/counting.ts'
import type { Day } from '../../domain/day.ts'
import type { ApplicationKind } from '../../domain/snapshot/application.ts'
import type { Evidence } from '../../domain/snapshot/fields.ts'
import type { Code } from '../source/code.ts'
import type { Reason } from './reason.ts'

/** How surely something counts: not, perhaps, surely. Weights combine by the lesser. */
export const NOT = 0
export const MAY = 1
export const SURE = 2
export type Weight = 0 | 1 | 2

/** What a check may look at besides the person or certificate: the day, the kind of application, the applicant. */
export interface Moment {
  day: Day
  kind: ApplicationKind
  enterprise: string
  armyOwned: boolean
  evidence: EvidenceNeeds
}

/** A check with its parameters. `explain` is asked only where the weight is not sure. */
export interface Weighing<T> {
  weigh(it: T, moment: Moment): Weight
  /** The reason, and the fact that would settle it as a path below the thing checked. */
  explain(it: T, moment: Moment): { reason: Reason; fact?: string }
  /**
   * An expression that is true only where `it` surely passes, in the names `day` and `enterprise` and those that `code`
   * gives. What it leaves out is weighed; a check without it always is.
   */
  passes?(it: string, code: Code): string
}

/** A check of the rules with what it checks and how. */
export interface CheckDefinition<C extends CountingCheck['check'], T> {
  check: C
  prepare(parameters: Extract<CountingCheck, { check: C }>): Weighing<T>
}

const MOST_DAYS = 1000

/** What a check derives from the day and the kind of application: worked out once for each, looked up once a filing. */
export function perMoment<T>(derive: (moment: Moment) => T): (moment: Moment) => T {
  const byKind = new Map<Moment['kind'], Map<Day, T>>()
  let last: Moment | undefined
  let value: T
  return (moment) => {
    if (moment === last) return value
    const { kind, day } = moment
    const found = byKind.get(kind)?.get(day)
    value = found ?? derive(moment)
    if (found === undefined) keep(byKind, kind, day, value)
    last = moment
    return value
  }
}

function keep<T>(byKind: Map<Moment['kind'], Map<Day, T>>, kind: Moment['kind'], day: Day, value: T): void {
  const byDay = byKind.get(kind) ?? new Map<Day, T>()
  if (byDay.size < MOST_DAYS) byKind.set(kind, byDay.set(day, value))
}

const RANK: Record<Evidence, number> = { promised: 0, fetched: 1, verified: 2 }

/** Tells whether evidence (promised when none is given) is at least what is needed. */
export function isEvidenced(has: Evidence | undefined, needs: Evidence | undefined): boolean {
  return needs === undefined || RANK[has ?? 'promised'] >= RANK[needs]
}

/** The lesser of two weights. */
export function lesser(a: Weight, b: Weight): Weight {
  return a < b ? a : b
}
