import type { Lexicon } from '../../corpus/lexicon.ts'
import type { Test, Works } from '../../corpus/requirements/works.ts'
import { sum } from '../../domain/amount.ts'
import { lesser, MAY, NOT, SURE, type Weight } from '../counting/check.ts'
import {
  carriedElsewhere,
  compileTest,
  inBase,
  type Metric,
  metricOf,
  type QuantityTest,
  quantitiesOf,
} from './metric.ts'
import { rolesOf, type Unit } from './unitView.ts'

/** Tells how surely a unit is of a description, and which metrics it would have to show. */
export interface Matcher {
  (unit: Unit): Weight
  /** Tells whether the description is of this kind of work. */
  names(work: string): boolean
  /** How surely a unit of such work fits the rest of the description. */
  fits(unit: Unit): Weight
  /** Metrics that the description tests and the unit does not show. */
  unmeasured(unit: Unit): string[]
  /** Does it turn on how the project was contracted, and does the project not say? */
  needsRole(unit: Unit): boolean
  /** The one test that `fits` comes to, where it does and is sure if it holds. */
  figure: QuantityTest | undefined
}

/** Compiles a description of works: the kind of work, the tests, what it must contain. */
export function compileWorks(works: Works, lexicon: Lexicon): Matcher {
  const { words } = lexicon.accept('works', works.what)
  const excluded = works.not === undefined ? undefined : lexicon.accept('works', works.not).words
  const compileOne = (it: Test) => compileTest(it, lexicon)
  const where = (works.where ?? []).map(compileOne)
  const whereAny = (works.whereAny ?? []).map(compileOne)
  const contents = compileContents(works, lexicon)
  const roles = rolesOf(lexicon, works.role)
  const only = where[0]!
  const alone = where.length === 1 && whereAny.length === 0 && roles === undefined && contents === undefined

  const matches = (unit: Unit): Weight => {
    if (unit.project.units === undefined) return MAY
    const { what } = unit.unit
    if (typeof what === 'string') {
      if (!words.has(what) || excluded?.has(what)) return NOT
    } else if (!what.some((it) => words.has(it)) || what.some((it) => excluded?.has(it))) return NOT
    return fits(unit)
  }
  const fits = (unit: Unit): Weight => {
    const { role } = unit.project
    let weight: Weight = roles === undefined ? SURE : role === undefined ? MAY : roles.has(role) ? SURE : NOT
    if (weight !== NOT && contents !== undefined) weight = lesser(weight, contents(unit))
    for (let i = 0; i < where.length && weight !== NOT; i++) weight = lesser(weight, weighTest(where[i]!, unit))
    if (whereAny.length === 0 || weight === NOT) return weight
    let best: Weight = NOT
    for (const it of whereAny) best = Math.max(best, weighTest(it, unit)) as Weight
    return lesser(weight, best)
  }
  return Object.assign(matches, {
    fits,
    names: (work: string) => words.has(work) && excluded?.has(work) !== true,
    unmeasured: (unit: Unit) =>
      [...where, ...whereAny]
        .filter(({ metric }) => quantitiesOf(metric, unit).length === 0)
        .map(({ metric }) => metric.name),
    figure: alone && !only.metric.fromContract && only.certain === SURE ? only : undefined,
    needsRole: (unit: Unit) => roles !== undefined && unit.project.role === undefined,
  })
}

/** A test on a unit; where another unit of the project carries the contract sum, this one does not pass. */
function weighTest(test: QuantityTest, unit: Unit): Weight {
  const { metric } = test
  if (!metric.fromContract) return test(unit.unit.quantities)
  return carriedElsewhere(metric, unit) ? NOT : test(quantitiesOf(metric, unit))
}

/** What each must contain: all of some parts, or so many of a list. */
function compileContents({ contains, containsAtLeast }: Works, lexicon: Lexicon): ((unit: Unit) => Weight) | undefined {
  if (contains === undefined && containsAtLeast === undefined) return undefined
  const wanted = (contains ?? []).map((it) => lexicon.accept('parts', it).words)
  const choice = (containsAtLeast?.of ?? []).map((it) => lexicon.accept('parts', it).words)
  const least = containsAtLeast?.atLeast ?? 0
  return ({ unit: { contains: parts } }) => {
    if (parts === undefined) return MAY
    const has = (words: ReadonlySet<string>) => parts.some((it) => words.has(it))
    if (!wanted.every(has)) return NOT
    if (typeof least !== 'number') return MAY
    return choice.filter(has).length >= least ? SURE : NOT
  }
}

/** Which quantities of a metric count into a sum. */
export interface AmountOptions {
  part?: string
  year?: number
}

/** Compiles what a unit adds to a sum; `undefined` where it is not measured. */
export function compileAmount(
  lexicon: Lexicon,
  name: string,
  { part, year }: AmountOptions,
): (unit: Unit) => number | undefined {
  const metric: Metric = metricOf(lexicon, name)
  const parts = part === undefined ? undefined : lexicon.accept('parts', part).words
  return (unit) => {
    const all = quantitiesOf(metric, unit).filter(
      (it) => parts === undefined || (it.part !== undefined && parts.has(it.part)),
    )
    if (all.length === 0) return carriedElsewhere(metric, unit) ? 0 : undefined
    const whole =
      parts === undefined && all.some((it) => it.part === undefined) ? all.filter((it) => it.part === undefined) : all
    if (year === undefined) return sum(whole.map(inBase))
    // A unit whose day is not known may have been done in any year; it weighs no more than perhaps in any case.
    const accepted = unit.acceptedOn === undefined ? year : Number(unit.acceptedOn.slice(0, 4))
    return sum(whole.filter((it) => (it.year ?? accepted) === year).map(inBase))
  }
}
