import type fc from 'fast-check'
import type { Corpus } from '../../corpus/corpus.ts'
import { complete } from './complete.ts'
import { expectReplayed, steady } from './consolidation.ts'
import { hierarchy } from './hierarchy.ts'
import { irredundant } from './irredundant.ts'
import { monotone } from './monotone.ts'
import { deterministic, order } from './order.ts'
import type { Scope } from './scope.ts'
import { seating } from './seating.ts'
import { unknown } from './unknown.ts'

/** What the laws are tried on, with what a standard’s author declares. */
export interface Trial extends Scope {
  profile: string
  /** The corpus with the standard’s own category alone. */
  standards: Corpus
  /** Keys that a lower grade asks and a higher one’s pass does not imply. */
  exceptions: readonly string[]
}

/** A law of the book: its number, its sentence, and how it is tried. */
export interface BookLaw {
  number: number
  says: string
  // biome-ignore lint/suspicious/noExplicitAny: properties of different arguments stand in one list
  properties(trial: Trial): readonly fc.IProperty<any>[]
  /** Tried once, whatever the filings. */
  once?(trial: Trial): void
}

/** The laws that filings can try, by their numbers in the book. 8 is a contract of evaluators; 9 is about sealed decisions. */
export const book: readonly BookLaw[] = [
  { number: 1, says: 'a filing mended exactly as its notice says is met', properties: (it) => [complete(it)] },
  { number: 2, says: 'leaving any one remedy undone leaves something unmet', properties: (it) => [irredundant(it)] },
  { number: 3, says: 'one more never makes a verdict worse', properties: (it) => [monotone(it)] },
  {
    number: 4,
    says: 'a higher grade’s pass implies the lower grade’s',
    properties: (it) => [hierarchy(it, it.exceptions)],
  },
  {
    number: 5,
    says: 'order changes nothing, and the same bytes in give the same bytes out',
    properties: (it) => [order(it), deterministic(it)],
  },
  { number: 6, says: 'filling an unknown changes neither met nor unmet', properties: (it) => [unknown(it)] },
  { number: 7, says: 'the seating is valid', properties: (it) => [seating(it)] },
  {
    number: 10,
    says: 'consolidation equals replaying the amendments day by day',
    properties: ({ standards, profile }) => [steady(standards, profile)],
    once: ({ standards, profile }) => expectReplayed(standards, profile),
  },
]
