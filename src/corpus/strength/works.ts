import type { Option, PerformanceClass, Pool, Test, Works } from '../requirements/works.ts'
import { narrower } from './terms.ts'
import { asMany, inBase, type Reading, testImplies } from './tests.ts'

/** Tells whether every unit project of one description is one of another. */
export function worksImply(it: Works, other: Works, reading: Reading): boolean {
  const { lexicon } = reading
  const excluded = (other.not ?? []).every(
    (word) => it.not?.includes(word) || !lexicon.accept('works', it.what).words.has(word),
  )
  const contains = (other.contains ?? []).every((part) => it.contains?.includes(part))
  const several = JSON.stringify(it.containsAtLeast) === JSON.stringify(other.containsAtLeast)
  return (
    narrower(lexicon, 'works', it.what, other.what) &&
    (other.where ?? []).every((test) => passes(it, [test], reading)) &&
    (other.whereAny === undefined || passes(it, other.whereAny, reading)) &&
    excluded &&
    contains &&
    (other.containsAtLeast === undefined || several)
  )
}

/** Tells whether every unit project of a description passes one of some tests. */
function passes(it: Works, tests: readonly Test[], reading: Reading): boolean {
  const reaches = (mine: Test) => tests.some((test) => testImplies(mine, test, reading))
  return (it.where ?? []).some(reaches) || (it.whereAny?.every(reaches) ?? false)
}

/**
 * Tells whether whoever has built one class of performance has built another: two towers of 18 storeys are one of 12.
 * Sound, not complete.
 */
export function classImplies(it: PerformanceClass, other: PerformanceClass, reading: Reading): boolean {
  const also = (one: PerformanceClass, two: PerformanceClass) => classImplies(one, two, reading)
  if ('any' in it) return it.any.every((one) => also(one, other))
  if ('all' in other) return other.all.every((one) => also(it, one))
  if ('all' in it && it.all.some((one) => also(one, other))) return true
  // Whatever the pool is filled with, one project of it is of one of its descriptions.
  if ('pool' in it && it.pool.every((one) => also({ ...one, atLeast: 1 }, other))) return true
  if ('any' in other) return other.any.some((one) => also(it, one))
  if ('all' in it) return false
  const pieces = 'pool' in it ? it.pool : [it]
  const served = 'pool' in other ? other.pool : [other]
  const within = pieces.every((piece) => served.some((one) => worksImply(piece, one, reading)))
  // Where a number is not asked, one project at least has been built.
  const number = leastNumber(it)
  const many = asMany(typeof number === 'number' ? Math.max(1, number) : number, leastNumber(other), reading)
  return many && within && ('pool' in other || quantitiesReached('pool' in it ? {} : it, other, reading))
}

/** How many projects there must be at the least; a sum alone asks for no number. */
function leastNumber(it: Option | Pool): Option['atLeast'] {
  if (it.atLeast !== undefined || 'pool' in it) return it.atLeast
  return it.sum === undefined && it.perYear === undefined ? 1 : 0
}

function quantitiesReached(mine: Partial<Option>, other: Option, reading: Reading): boolean {
  return (
    (other.sum === undefined || sumReached(mine, other.sum, reading)) &&
    (other.perYear === undefined || asMuch(mine.perYear, other.perYear, reading)) &&
    (other.subtotals ?? []).every((sub) =>
      (mine.subtotals ?? []).some((one) => one.part === sub.part && asMuch(one, sub, reading)),
    )
  )
}

type Total = NonNullable<Option['sum']>

/** A total asked outright, done within a year, or reached by so many projects of so much each. */
function sumReached({ sum, perYear, where, atLeast = 1 }: Partial<Option>, wanted: Total, reading: Reading): boolean {
  const each = (where ?? []).find((it) => it.metric === wanted.metric)
  const together =
    typeof each?.atLeast === 'number' && typeof atLeast === 'number' && each.unit !== undefined
      ? { metric: wanted.metric, atLeast: each.atLeast * atLeast, unit: each.unit }
      : undefined
  return [sum, perYear, together].some((it) => asMuch(it, wanted, reading))
}

/** Tells whether a total is at least another of the same quantity. */
export function asMuch(it: Total | undefined, wanted: Total, reading: Reading): boolean {
  if (it === undefined || it.metric !== wanted.metric) return false
  const [mine, theirs] = [it, wanted].map(({ atLeast, unit }) =>
    typeof atLeast === 'number' ? inBase(atLeast, unit) : atLeast,
  )
  return asMany(mine, theirs, reading)
}
