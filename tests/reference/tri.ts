/** A truth that may be unknown. */
export type Tri = boolean | undefined

/** Kleene’s conjunction over any number of truths. */
export function and(...all: readonly Tri[]): Tri {
  if (all.includes(false)) return false
  return all.includes(undefined) ? undefined : true
}

/** Kleene’s disjunction over any number of truths. */
export function or(...all: readonly Tri[]): Tri {
  if (all.includes(true)) return true
  return all.includes(undefined) ? undefined : false
}

/** A comparison with something that may be unknown. */
export function known<T>(value: T | undefined, test: (value: T) => Tri): Tri {
  return value === undefined ? undefined : test(value)
}

/** Does it hold in the bound asked for: surely, or perhaps? */
export function holdsIn(bound: Bound, truth: Tri): boolean {
  return bound === 'sure' ? truth === true : truth !== false
}

/** The two bounds: what surely counts, and what may count once the unknown is known. */
export type Bound = 'sure' | 'may'

export type Verdict = 'met' | 'unmet' | 'undetermined'

/** A truth as a verdict. */
export function verdictOf(truth: Tri): Verdict {
  return truth === undefined ? 'undetermined' : truth ? 'met' : 'unmet'
}

/** Met when it holds in the sure bound, unmet when not even in the other. */
export function fromBounds(holds: (bound: Bound) => boolean): Tri {
  return holds('sure') ? true : holds('may') ? undefined : false
}
