import { compileRequirement } from '../../assess/requirements/index.ts'
import type { Context, Judged } from '../../assess/setup.ts'
import type { LeafRequirement, Requirement } from '../../corpus/requirements/index.ts'
import type { Bounds, Figure } from './bounds.ts'
import type { Bounded, FactReference } from './condition.ts'

/** What a fact is measured on: a requirement of a filing’s item, with the parameters that the condition gives. */
export interface Asked<R> {
  requirement: R
  /** The key of the requirement, with the places of parts: `key.1.2`. */
  path: string
  context: Context
  params: Readonly<Record<string, unknown>>
  /** The requirement as the item’s own plan judges it: for what the enterprise has, not for the verdict. */
  judged(): Judged
}

/** Measures one fact. */
export type Measure<R> = (asked: Asked<R>) => Bounds | number | string | boolean | null

/** Names a fact of a requirement, with what else the condition tells it. */
export type Ask = (name: string, more?: Record<string, unknown>) => FactReference

/** One kind of requirement as json-rules-engine sees it: its facts, and the conditions over them. */
export interface JsonKind<R extends LeafRequirement> {
  kind: R['kind']
  facts: Readonly<Record<string, Measure<R>>>
  conditions(requirement: R, ask: Ask): Bounded
}

const noSeats = () => {
  throw new RangeError('seats are measured in the joint seating, not apart')
}

/** Judges a variant of a requirement that needs no seats: a part of it, or one that asks for another number. */
export function judgeVariant(variant: Requirement, { path: key, context }: Asked<unknown>): Judged {
  const { law, item, gates, questions } = context
  const judge = compileRequirement(variant, {
    key,
    law,
    lexicon: law.lexicon,
    counting: law.counting(item.qualification.sequence),
    gates,
    route: undefined,
    questions,
    seater: noSeats,
    reserve: noSeats,
  })
  return judge.judge(context)
}

/**
 * How much of something is there, up to the number that the law asks for, where only the search for so many at once
 * can tell: the greatest number that is surely there, and the greatest that may be.
 */
export function reach(upTo: number, withNumber: (count: number) => Requirement, asked: Asked<unknown>): Bounds {
  let possible = 0
  for (let count = upTo; count > 0; count--) {
    const { verdict } = judgeVariant(withNumber(count), asked)
    if (verdict === 'met') return { sure: count, possible: Math.max(possible, count) }
    if (verdict === 'undetermined' && possible === 0) possible = count
  }
  return { sure: 0, possible }
}

/** The number that the law asks for, or another one where it is not known. */
export const countOr = (figure: Figure, other: number) => (figure === 'unknown' ? other : figure)
