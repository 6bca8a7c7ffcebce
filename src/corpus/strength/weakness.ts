import type { Lexicon } from '../lexicon.ts'
import type { LeafRequirement } from '../requirements/index.ts'

/** One respect in which a demand does not reach another, as data. */
export interface Weakness {
  /**
   * `figure`: a smaller number; `words`: words that the other names and this does not; `wider`: words that this lets pass and
   * the other does not; `other`: another demand altogether; `missing`: no such demand; `unknown`: a figure or a text that no
   * source shows, so nothing can be said.
   */
  code: 'figure' | 'words' | 'wider' | 'other' | 'missing' | 'unknown'
  /** The field, as the rules write it. */
  field?: string
  higher?: number | string
  lower?: number | string
  words?: string[]
  /** The parts of the lower demand that the other does not reach, by their number. */
  parts?: number[]
}

/** The partial order “demands at least as much” of one kind of requirement. */
export interface Strength<R extends LeafRequirement> {
  kind: R['kind']
  /** In what the first fails to demand at least as much as the second; empty when it does. */
  weaknesses(higher: R, lower: R, lexicon: Lexicon): Weakness[]
  /** Set where the text is not known, so that it compares with no other kind either. */
  unknown?: true
}

/** Nothing that a source shows can be compared. */
export const unknown = (field: string): Weakness => ({ code: 'unknown', field })

/**
 * At least as large a number; an absent lower one asks for nothing.
 *
 * @example
 * figureWeakness('atLeast', 5, 8) // [{ code: 'figure', field: 'atLeast', higher: 5, lower: 8 }]
 */
export function figureWeakness(field: string, higher: unknown, lower: unknown): Weakness[] {
  if (lower === undefined || (typeof lower === 'number' && lower === 0)) return []
  if (typeof lower !== 'number' || (higher !== undefined && typeof higher !== 'number')) return [unknown(field)]
  if (higher !== undefined && higher >= lower) return []
  return [{ code: 'figure', field, ...(higher === undefined ? {} : { higher }), lower }]
}

/** Every word that the lower demand names is named by the higher one. */
export function wordsWeakness(field: string, higher: readonly string[], lower: readonly string[]): Weakness[] {
  const words = lower.filter((it) => !higher.includes(it))
  return words.length === 0 ? [] : [{ code: 'words', field, words }]
}

/** The least weak of several ways to compare; unknown figures count as less than a real weakness. */
export function least(ways: readonly Weakness[][]): Weakness[] {
  const weight = (it: readonly Weakness[]) => it.reduce((sum, { code }) => sum + (code === 'unknown' ? 1 : 100), 0)
  return [...ways].sort((a, b) => weight(a) - weight(b))[0] ?? [{ code: 'other' }]
}
