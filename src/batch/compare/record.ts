import type { Finding, Refusal } from '../../assess/finding.ts'
import type { Verdict } from '../../assess/verdict.ts'
import type { Day } from '../../domain/day.ts'
import type { BatchFailure, Origin, Outcome } from '../record.ts'

/** What becomes of an item under one law; `noStandard` where that law has no standard of the qualification. */
export type ComparedOutcome = Outcome | 'noStandard'

/** A finding that one law makes. */
export interface ComparedFinding extends Partial<Pick<Finding, 'has' | 'causes' | 'notCounted' | 'missing' | 'parts'>> {
  verdict: Verdict
  /** Why it is not met, in words. */
  reasons: string[]
}

/** A requirement on which the laws differ. */
export interface FlippedFinding {
  key: string
  /** What it is about, in words. */
  item: string
  /** Absent where the first law does not ask for it. */
  a?: ComparedFinding
  /** Absent where the other law does not ask for it. */
  b?: ComparedFinding
}

/** Why an item may not be filed by one law, and may by the other. */
export interface ComparedRefusal {
  code: Refusal['code']
  text: string
}

/** An item judged by both laws. */
export interface ComparedItem {
  /** As certificates print it. */
  qualification: string
  a: ComparedOutcome
  b: ComparedOutcome
  /** Refusals that stand under the first law alone. */
  refusedByA?: ComparedRefusal[]
  /** Refusals that stand under the other law alone. */
  refusedByB?: ComparedRefusal[]
  /** Requirements of which one law makes another finding than the other; absent with detail `verdict`. */
  flipped?: FlippedFinding[]
}

/** A filing judged by two laws: `a` as the law is, `b` the other one. */
export interface ComparedFiling extends Origin {
  id?: string
  ok: true
  /** The day on which the facts are looked at, and whose law is the first. */
  day: Day
  a: Outcome
  b: Outcome
  items: ComparedItem[]
}

/** What became of one record of the input under two laws. */
export type ComparedRecord = ComparedFiling | BatchFailure
