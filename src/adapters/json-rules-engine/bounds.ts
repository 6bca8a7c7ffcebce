import type { Verdict } from '../../assess/verdict.ts'

/** What is measured where something may be unknown: how much there surely is, and how much there may be. */
export interface Bounds {
  /** `null`: not known to be anything. */
  sure: number | null
  /** `null`: there may be any amount. */
  possible: number | null
}

/** Nothing is known. */
export const OPEN: Bounds = { sure: null, possible: null }

/** A figure of the law, or a measured one to compare with; the law’s may be unknown. */
export type Figure = number | 'unknown'

/**
 * A figure of a requirement as a value of a rule.
 *
 * @example
 * figureOf(800) // 800
 * figureOf('unknown') // 'unknown'
 */
export const figureOf = (figure: unknown): Figure => (typeof figure === 'number' ? figure : 'unknown')

/** Bounds of a known amount. */
export const exactly = (amount: number): Bounds => ({ sure: amount, possible: amount })

/** One or none, by a verdict. */
export const oneBy = (verdict: Verdict): Bounds => ({
  sure: verdict === 'met' ? 1 : 0,
  possible: verdict === 'unmet' ? 0 : 1,
})
