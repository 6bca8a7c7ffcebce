/** The three verdicts: a fact not known is neither met nor unmet. */
export const verdicts = ['met', 'unmet', 'undetermined'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * Kleene’s conjunction: unmet wins, then undetermined.
 *
 * @example
 * all(['met', 'undetermined']) // 'undetermined'
 */
export function all(verdicts: Iterable<Verdict>): Verdict {
  let result: Verdict = 'met'
  for (const it of verdicts) {
    if (it === 'unmet') return 'unmet'
    if (it === 'undetermined') result = 'undetermined'
  }
  return result
}

/**
 * Kleene’s disjunction: met wins, then undetermined.
 *
 * @example
 * any(['unmet', 'undetermined']) // 'undetermined'
 */
export function any(verdicts: Iterable<Verdict>): Verdict {
  let result: Verdict = 'unmet'
  for (const it of verdicts) {
    if (it === 'met') return 'met'
    if (it === 'undetermined') result = 'undetermined'
  }
  return result
}

/** Kleene’s negation. */
export function not(verdict: Verdict): Verdict {
  if (verdict === 'undetermined') return verdict
  return verdict === 'met' ? 'unmet' : 'met'
}

/** A verdict from two bounds: what surely holds, and what may hold once the unknown is known. */
export function between(surely: boolean, possibly: boolean): Verdict {
  if (surely) return 'met'
  return possibly ? 'undetermined' : 'unmet'
}
