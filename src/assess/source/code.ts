import { asKey } from '../../domain/asKey.ts'
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
  /** Names a variable, for what an expression looks at more than once: engines do not keep what they read across calls. */
  variable(): string
  /**
   * An expression for what a map has for the word that an expression gives; otherwise that of a name. How many words it has,
   * and which of them come to the same, shows in the text.
   */
  choose<T>(choices: ReadonlyMap<string, T>, word: string, otherwise: string): string
}

/** Source text with the values behind its names; the text is the same for all plans that differ in values alone. */
export interface CodeBook extends Code {
  /** Statements that work out what derives from `moment` and declare the variables. */
  prelude(): string
  names(): string[]
  values(): unknown[]
}

/** So many words are compared one after the other, which takes less than a look into a map. */
const FEW_WORDS = 8

/** Starts with no names. */
export function codeBook(): CodeBook {
  const values: unknown[] = []
  const derived: string[] = []
  let variables = 0
  const constant = (value: unknown) => {
    // Numbers and words are named apart even where they are equal: whether they are must not show in the text.
    const at = typeof value === 'number' || typeof value === 'string' ? -1 : values.indexOf(value)
    return `k${at >= 0 ? at : values.push(typeof value === 'string' ? asKey(value) : value) - 1}`
  }
  const compare = <T>(choices: ReadonlyMap<string, T>, word: string, otherwise: string) => {
    const looks = [...new Set(choices.values())].map((value) => {
      const words = [...choices].filter((it) => it[1] === value).map((it) => constant(it[0]))
      return `${words.map((it) => `${word} === ${it}`).join(' || ')} ? ${constant(value)} : `
    })
    return `(${looks.join('')}${otherwise})`
  }
  return {
    constant,
    ofMoment(derive) {
      const name = constant(derive)
      const at = derived.indexOf(name)
      return `m${at >= 0 ? at : derived.push(name) - 1}`
    },
    variable: () => `v${variables++}`,
    choose: (choices, word, otherwise) =>
      choices.size > FEW_WORDS
        ? `(${constant(choices)}.get(${word}) ?? ${otherwise})`
        : compare(choices, word, otherwise),
    prelude: () =>
      [
        ...derived.map((name, i) => `const m${i} = ${name}(moment)`),
        ...Array.from({ length: variables }, (_, i) => `let v${i}`),
      ].join('\n'),
    names: () => values.map((_, i) => `k${i}`),
    values: () => values,
  }
}
