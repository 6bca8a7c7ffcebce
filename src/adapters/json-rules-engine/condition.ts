import type { TopLevelCondition } from 'json-rules-engine'
import type { Figure } from './bounds.ts'
import { named } from './names.ts'
import { complements, type OperatorName } from './operators.ts'

/** A fact as a condition names it. */
export interface FactReference {
  fact: string
  params: Record<string, unknown>
}

/** A condition that asks one fact. */
export interface Comparison extends FactReference {
  operator: string
  value: string | number | boolean | FactReference
  priority?: number
}

/** A condition of json-rules-engine, as plain JSON. */
export type Condition = Comparison | { all: Condition[] } | { any: Condition[] }

/** What a requirement asks: what makes it surely met, and what leaves it possible. */
export interface Bounded {
  surely: Condition
  possibly: Condition
}

const compare = (it: FactReference, operator: OperatorName, value: Comparison['value']): Comparison => ({
  fact: it.fact,
  params: it.params,
  operator: named(operator),
  value,
})

/** At least so much, surely and possibly. */
export const atLeast = (it: FactReference, value: Figure | FactReference): Bounded => ({
  surely: compare(it, 'surelyAtLeast', value),
  possibly: compare(it, 'possiblyAtLeast', value),
})

/** At most so much, surely and possibly. */
export const atMost = (it: FactReference, value: Figure): Bounded => ({
  surely: compare(it, 'surelyAtMost', value),
  possibly: compare(it, 'possiblyAtMost', value),
})

/** Exactly this text or truth, surely and possibly. */
export const is = (it: FactReference, value: string | boolean): Bounded => ({
  surely: compare(it, 'surelyIs', value),
  possibly: compare(it, 'possiblyIs', value),
})

/** Joins what several parts ask: Kleene’s conjunction or disjunction, bound by bound. */
export function join(how: 'all' | 'any', parts: readonly Bounded[]): Bounded {
  if (parts.length === 1) return parts[0]!
  const list = (bound: keyof Bounded) => parts.map((it) => it[bound])
  return how === 'all'
    ? { surely: { all: list('surely') }, possibly: { all: list('possibly') } }
    : { surely: { any: list('surely') }, possibly: { any: list('possibly') } }
}

/** The condition that holds exactly where another does not, without `not`: broken facts then satisfy neither. */
export function negate(it: Condition): Condition {
  if ('all' in it) return { any: it.all.map(negate) }
  if ('any' in it) return { all: it.any.map(negate) }
  const name = it.operator.slice(named('').length) as OperatorName
  return { ...it, operator: named(complements[name]) }
}

/** Conditions that must all hold, after a guard that is asked first. */
export function guarded(guard: Comparison, conditions: readonly Condition[]): TopLevelCondition {
  const flat = conditions.flatMap((it) => ('all' in it ? it.all : [it]))
  return { all: [{ ...guard, priority: 10 }, ...flat] }
}

/** The filing asks for a standard by a route. */
export const filedBy = (reference: FactReference, route: string): Comparison => compare(reference, 'surelyIs', route)
