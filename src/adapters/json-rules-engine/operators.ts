import type { Bounds, Figure } from './bounds.ts'
import { named } from './names.ts'

type Text = string | boolean | null
type Evaluate = (fact: never, value: never) => boolean

/** An operator: its name, what it decides, and a check of the fact’s type. It is false of a fact of another type. */
export type OperatorEntry = readonly [name: string, evaluate: Evaluate, validate: (fact: unknown) => boolean]

const most = ({ possible }: Bounds) => possible ?? Number.POSITIVE_INFINITY
const least = ({ sure }: Bounds) => sure ?? Number.NEGATIVE_INFINITY

/** Surely: whatever the unknown turns out to be; never of an unknown figure of the law. */
const surely = (holds: (fact: Bounds, value: number) => boolean) => (fact: Bounds, value: Figure) =>
  typeof value === 'number' && holds(fact, value)

/** Possibly: for some value of the unknown; always of an unknown figure of the law. */
const possibly = (holds: (fact: Bounds, value: number) => boolean) => (fact: Bounds, value: Figure) =>
  value === 'unknown' || (typeof value === 'number' && holds(fact, value))

/** Operators over bounds. */
const numeric = {
  surelyAtLeast: surely((it, value) => least(it) >= value),
  possiblyAtLeast: possibly((it, value) => most(it) >= value),
  surelyBelow: surely((it, value) => most(it) < value),
  possiblyBelow: possibly((it, value) => least(it) < value),
  surelyAtMost: surely((it, value) => most(it) <= value),
  possiblyAtMost: possibly((it, value) => least(it) <= value),
  surelyAbove: surely((it, value) => least(it) > value),
  possiblyAbove: possibly((it, value) => most(it) > value),
}

/** Operators over a text or a truth, `null` when it is not known. */
const textual = {
  surelyIs: (fact: Text, value: Text) => fact !== null && fact === value,
  possiblyIs: (fact: Text, value: Text) => fact === null || fact === value,
  surelyIsNot: (fact: Text, value: Text) => fact !== null && fact !== value,
  possiblyIsNot: (fact: Text, value: Text) => fact === null || fact !== value,
}

export type OperatorName = keyof typeof numeric | keyof typeof textual

/** For each operator the one that is true exactly where it is false. */
export const complements: Readonly<Record<OperatorName, OperatorName>> = {
  surelyAtLeast: 'possiblyBelow',
  possiblyBelow: 'surelyAtLeast',
  possiblyAtLeast: 'surelyBelow',
  surelyBelow: 'possiblyAtLeast',
  surelyAtMost: 'possiblyAbove',
  possiblyAbove: 'surelyAtMost',
  possiblyAtMost: 'surelyAbove',
  surelyAbove: 'possiblyAtMost',
  surelyIs: 'possiblyIsNot',
  possiblyIsNot: 'surelyIs',
  possiblyIs: 'surelyIsNot',
  surelyIsNot: 'possiblyIs',
}

const isBound = (it: unknown) => it === null || (typeof it === 'number' && !Number.isNaN(it))

export function isBounds(fact: unknown): fact is Bounds {
  if (fact === null || typeof fact !== 'object' || !('sure' in fact) || !('possible' in fact)) return false
  return isBound(fact.sure) && isBound(fact.possible)
}

export const isText = (fact: unknown): fact is Text =>
  fact === null || typeof fact === 'string' || typeof fact === 'boolean'

const entries = (table: Record<string, Evaluate>, validate: (fact: unknown) => boolean) =>
  Object.entries(table).map(([name, evaluate]): OperatorEntry => [named(name), evaluate, validate])

/** All operators. None of them coerces: a fact of another type satisfies neither an operator nor its complement. */
export const operators: readonly OperatorEntry[] = [...entries(numeric, isBounds), ...entries(textual, isText)]
