import type { PlacedChange } from '../compare/change.ts'
import type { CompareState } from '../compare/comparison.ts'
import type { Words } from '../words.ts'

/** The sides and the states of a comparison of law, and the differences inside a requirement, in one language. */
export interface CompareWords {
  title: string
  lawTitle: string
  states: Record<CompareState, string>
  /** The headings of a part of the table: what stands on one side or on both. */
  sideA: string
  sideB: string
  changes: string
  by: string
  reform: string
  doubt: string
  nothing: string
  same: (count: number) => string
  count: (count: Record<CompareState, number>) => string
  standards: (differing: number, compared: number) => string
  onlyStandards: (side: string) => string
  side: (it: { qualification?: string; day: string; profile: string; route?: string }) => string
  /** An event that A knows and B does not. */
  onlyOnA: (event: string) => string
  /** Another grade changed, to which the text refers. */
  elsewhere: string
  leftOut: (route: string, instrument: string) => string
  change: (it: PlacedChange, words: Words) => string
}
