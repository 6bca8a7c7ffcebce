import type { ItemAssessment, ItemJudgement } from '../assess/finding.ts'
import type { Verdict } from '../assess/verdict.ts'
import type { Day } from '../domain/day.ts'
import type { Problem } from '../domain/problem.ts'

export type Outcome = Verdict | 'refused'

/** How much is said of a filing. */
export const details = ['verdict', 'findings', 'full'] as const
/**
 * - `verdict`: the outcome of the filing and of each item
 * - `findings`: every requirement with its verdict and what counts for it, and why an item is refused
 * - `full`: also the causes, who is not counted and why, the seating, what is missing
 */
export type Detail = (typeof details)[number]

/** Where a record stands. */
export interface Origin {
  /** The source, where there are several: a path, or `-` for a stream. */
  file?: string
  /** The line on which it begins, from 1. */
  line: number
  /** Its place in a JSON array, from 0. */
  index?: number
}

/** An item of a filing, as far as the detail goes. */
export interface BatchItem extends Partial<Omit<ItemJudgement, 'qualification' | 'outcome' | 'findings'>> {
  /** As certificates print it. */
  qualification: string
  outcome: Outcome
  findings?: ItemJudgement['findings'] | ItemAssessment['findings']
}

/** A filing judged. */
export interface BatchResult extends Origin {
  id?: string
  ok: true
  /** The day whose law it was judged by. */
  day: Day
  outcome: Outcome
  items: (BatchItem & Partial<Omit<ItemAssessment, keyof BatchItem>>)[]
}

/** Why a record was not judged. */
export type BatchErrorCode =
  | 'malformedJson'
  | 'invalidFiling'
  | 'notUtf8'
  | 'tooLong'
  | 'brokenOff'
  /** The judge itself failed: a fault of ours. */
  | 'internal'

/** A record that was not judged. */
export interface BatchFailure extends Origin {
  id?: string
  ok: false
  error: {
    code: BatchErrorCode
    /** In words, for people. */
    message: string
    /** What is wrong with the filing, by JSON pointer; the first of them where there are many. */
    problems?: Problem[]
    /** How many more problems there are. */
    more?: number
  }
}

/** What became of one record of the input. Identity numbers are masked in all of it. */
export type BatchRecord = BatchResult | BatchFailure
