import type { Confidence } from '../../corpus/schema/common.ts'
import type { Lang } from '../locales/locale.ts'
import type { PlacedChange } from './change.ts'

export const compareStates = ['onlyA', 'onlyB', 'changed', 'same'] as const

/** What has become of a requirement from A to B. */
export type CompareState = (typeof compareStates)[number]

/** One requirement as one side words it. */
export interface ComparedText {
  key: string
  requirement: string
  citation: string
  confidence: Confidence
  /** In words, where it is low. */
  doubt?: string
}

/** A difference inside a requirement, as data and in words. */
export type ComparedChange = PlacedChange & { text: string }

/** A requirement laid side by side. */
export interface ComparedLine {
  state: CompareState
  section: string
  item: string
  a?: ComparedText
  b?: ComparedText
  changes: ComparedChange[]
  /** Who made the difference: what happened between the two days, or the route that leaves it out. */
  by: string[]
}

/** One side of a comparison, named. */
export interface ComparedSide {
  title: string
  /** The qualification in the language of the comparison, and as certificates print it. */
  name: string
  qualification: string
  day: string
  profile: string
  route?: string
  instrument: string
  cancelled?: string
}

/** Two standards line by line, in words. */
export interface StandardComparison {
  schema: 'zizhi/standard-diff@1'
  lang: Lang
  corpusVersion: string
  a: ComparedSide
  b: ComparedSide
  /** The reform that B is read with. */
  reform?: string
  count: Record<CompareState, number>
  lines: ComparedLine[]
}

/** Every standard that differs between two laws. */
export interface LawComparison {
  schema: 'zizhi/law-diff@1'
  lang: Lang
  corpusVersion: string
  a: { title: string; day: string; profile: string }
  b: { title: string; day: string; profile: string }
  reform?: string
  count: { compared: number; differing: number }
  differing: StandardComparison[]
  onlyA: string[]
  onlyB: string[]
}
