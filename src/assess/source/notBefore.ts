import type { Moment } from '../counting/check.ts'
import type { Code } from './code.ts'

/** The four digits of the year at the head of a day or month, as one number that orders like them. */
const yearKey = (it: string) => `(${[0, 1, 2, 3].map((i) => `${it}.charCodeAt(${i}) << ${24 - 8 * i}`).join(' | ')})`

const keyOf = (text: string) =>
  (text.charCodeAt(0) << 24) | (text.charCodeAt(1) << 16) | (text.charCodeAt(2) << 8) | text.charCodeAt(3)

const known = new WeakMap<DayOf, (moment: Moment) => number>()

type DayOf = (moment: Moment) => string

/** The key of a day; one function for each, so that a source works it out once. */
function keyed(other: DayOf): (moment: Moment) => number {
  const key = known.get(other) ?? ((moment) => keyOf(other(moment)))
  known.set(other, key)
  return key
}

/**
 * An expression that is true where a day or month is known and not before another. The years decide mostly; they are
 * compared as numbers, because comparing texts takes ten times as long.
 */
export function notBefore(it: string, other: DayOf, code: Code): string {
  const [text, key] = [code.ofMoment(other), code.ofMoment(keyed(other))]
  return `(${it} !== undefined && ((y = ${yearKey(it)}) > ${key} || (y === ${key} && ${it} >= ${text})))`
}
