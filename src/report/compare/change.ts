import type { Predicate } from '../../corpus/schema/predicate.ts'

/** A figure of the law with the unit it is said in. */
export interface Measured {
  value: number | string
  unit?: string
}

/** A step on the way from a requirement to the part of it that differs. Numbers count from 1, as the law does. */
export type Step =
  | { code: 'class'; number: number }
  | { code: 'choice'; number: number }
  | { code: 'line'; what: string[] }
  | { code: 'part'; number: number }
  | { code: 'people'; who: Predicate }
  | { code: 'ofWhich'; who: Predicate }
  | { code: 'condition'; of: Predicate }
  | { code: 'metric'; metric: string; how?: string; of?: string }
  | { code: 'field'; name: string }

/** A word, words of which any will do, a yes or no. */
export type PlacedValue = string | string[] | boolean | undefined

/** One difference inside a requirement, as data. */
export type Change =
  /** A number of the law; a side without one has none. */
  | { code: 'figure'; before?: Measured; after?: Measured }
  /** A list of words. */
  | { code: 'words'; added: string[]; dropped: string[] }
  /** A word, a level, a yes or no, or words that restrict what counts on one side only. */
  | { code: 'value'; before?: NonNullable<PlacedValue>; after?: NonNullable<PlacedValue> }
  /** A part that is there on one side only, or is another altogether. */
  | { code: 'text'; before?: unknown; after?: unknown }

/** A difference and its place in the requirement. */
export type PlacedChange = Change & {
  /** Joined by `/`, as the `set` of an amendment writes it. */
  path: string
  steps: Step[]
  /** The kind of the requirement, the innermost of joined ones. */
  kind: string
}

/** Fields that restrict what counts: where one is absent, anything does. */
const RESTRICTIONS = new Set(['level', 'in', 'as', 'series', 'role', 'platformGrades', 'what'])

/** Tells whether the field at a path restricts what counts. */
export function isRestriction(path: string): boolean {
  return RESTRICTIONS.has(path.split('/').at(-1)!)
}
