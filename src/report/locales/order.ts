import type { Weakness } from '../../corpus/strength/weakness.ts'
import type { Words } from '../words.ts'

/** What the check of the order of grades says, in one language. */
export interface OrderWords {
  title: string
  higher: string
  lower: string
  weakness: string
  period: string
  why: string
  unexplained: string
  count: (it: { exceptions: number; unexplained: number; open: number }) => string
  openTitle: string
  wrongTitle: string
  wrong: (it: { why: string; found: number; count?: number | undefined }) => string
  nothing: string
  /** The days on which an exception holds. */
  days: (from: string, until: string | undefined) => string
  gone: string
  weaknesses: (it: Weakness, words: Words) => string
}
