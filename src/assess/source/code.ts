import type { Moment } from '../counting/check.ts'

/**
 * Source text in the making, with the values that it refers to. Text never holds data: a value goes in as a constant by
 * name, so nothing in a rule can become code.
 */
export interface Code {
  /** Names a value that stays the same for the life of the plan. */
  constant(value: unknown): string
  /** Names a value derived from the moment, worked out once a filing. */
  ofMoment(derive: (moment: Moment) => unknown): string
}

/** Source text with the values behind its names; the text is the same for all plans that differ in values alone. */
export interface CodeBook extends Code {
  /** Statements that work out what derives from `moment`. */
  prelude(): string
  names(): string[]
  values(): unknown[]
}

/** Starts with no names. */
export function codeBook(): CodeBook {
  const values: unknown[] = []
  const derived: string[] = []
  const constant = (value: unknown) => {
    // Numbers are named apart even where they are equal: whether they are must not show in the text.
    const at = typeof value === 'number' ? -1 : values.indexOf(value)
    return `k${at >= 0 ? at : values.push(value) - 1}`
  }
  return {
    constant,
    ofMoment(derive) {
      const name = constant(derive)
      const at = derived.indexOf(name)
      return `m${at >= 0 ? at : derived.push(name) - 1}`
    },
    prelude: () => derived.map((name, i) => `const m${i} = ${name}(moment)`).join('\n'),
    names: () => values.map((_, i) => `k${i}`),
    values: () => values,
  }
}
