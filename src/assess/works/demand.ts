import type { Lexicon } from '../../corpus/lexicon.ts'
import type { Option, PerformanceClass, Total, Works } from '../../corpus/requirements/works.ts'
import { sum } from '../../domain/amount.ts'
import type { Quantity } from '../../domain/snapshot/fields.ts'
import { toBase } from '../../domain/units.ts'
import { lesser, NOT, SURE, type Weight } from '../counting/check.ts'
import { type AmountOptions, compileAmount, compileWorks, type Matcher } from './measure.ts'
import { anyOf } from './metric.ts'
import type { Unit } from './unitView.ts'

/**
 * Something asked of a set of units: so many of them, and so much in sum. A unit given to one demand serves no other.
 */
export interface Demand {
  /** How surely a unit is of the kind that serves. */
  matches(unit: Unit): Weight
  matchers: readonly Matcher[]
  works: readonly Works[]
  count: number
  /** Sums to reach, each over what a unit adds; `Infinity` when the law’s figure is not known. */
  sums: Sum[]
}

/** A sum to reach over the units of a demand. */
export interface Sum {
  /** In the base unit. */
  least: number
  amount(unit: Unit): number | undefined
  asked: Total
  part?: string
  year?: number
}

/** Ways to meet a class: each a list of demands that must all be met. */
export type Ways = Demand[][]

/** What compiling a class needs to know. */
export interface ClassSetup {
  lexicon: Lexicon
  /** The years of the look-back, for quantities of one year. */
  years: readonly number[]
  /** Persons are not asked for sums and yearly quantities. */
  countsOnly?: boolean
}

/** The ways in which a class of performance can be met. */
export function waysOf(it: PerformanceClass, setup: ClassSetup): Ways {
  if ('any' in it) return it.any.flatMap((child) => waysOf(child, setup))
  if ('all' in it)
    return it.all
      .map((child) => waysOf(child, setup))
      .reduce((ways, more) => ways.flatMap((a) => more.map((b) => [...a, ...b])), [[]])
  if ('pool' in it) {
    const matchers = it.pool.map((works) => compileWorks(works, setup.lexicon))
    return [[{ matches: best(matchers), matchers, works: it.pool, count: reach(it.atLeast), sums: [] }]]
  }
  return optionWays(it, setup)
}

function optionWays(option: Option, { lexicon, years, countsOnly = false }: ClassSetup): Ways {
  const matches = compileWorks(option, lexicon)
  const shared = { matches, matchers: [matches], works: [option] }
  const counted = option.atLeast ?? (option.sum === undefined && option.perYear === undefined ? 1 : 0)
  if (countsOnly) return [[{ ...shared, count: reach(counted), sums: [] }]]
  if (option.perYear !== undefined) {
    const total = option.perYear
    return years.map((year) => [{ ...shared, count: 0, sums: [sumDemand(total, lexicon, { year })] }])
  }
  const sums = [
    ...(option.sum === undefined ? [] : [sumDemand(option.sum, lexicon, {})]),
    ...(option.subtotals ?? []).map((sub) => sumDemand(sub, lexicon, { part: sub.part })),
  ]
  return [[{ ...shared, count: reach(counted), sums }]]
}

/** A figure of the law as a number; one that is not known can surely not be reached. */
export const reach = (figure: unknown) => (typeof figure === 'number' ? figure : Number.POSITIVE_INFINITY)

function sumDemand(asked: Total, lexicon: Lexicon, options: AmountOptions): Sum {
  const { metric, atLeast, unit } = asked
  return {
    asked,
    ...options,
    least: typeof atLeast === 'number' ? toBase(atLeast, unit) : Number.POSITIVE_INFINITY,
    amount: compileAmount(lexicon, metric, options),
  }
}

/** The best that any of several descriptions makes of a unit; those of its kind of work are looked up. */
export function best(matchers: readonly Matcher[]): (unit: Unit) => Weight {
  const byWork = new Map<string, Candidates>()
  const candidates = (work: string) => {
    let found = byWork.get(work)
    if (found === undefined) {
      const list = matchers.filter((it) => it.names(work))
      const figures = list.flatMap((it) => it.figure ?? [])
      found = { list, figures: figures.length === list.length && list.length < 31 ? anyOf(figures) : undefined }
      if (byWork.size < MOST_WORKS) byWork.set(work, found)
    }
    return found
  }
  const everything: Candidates = { list: matchers, figures: undefined }
  return (unit) => {
    const { what } = unit.unit
    const known = typeof what === 'string' && unit.project.units !== undefined
    const { list, figures } = known ? candidates(what) : everything
    if (figures !== undefined) return figures(unit.unit.quantities)
    let most: Weight = NOT
    for (let i = 0; i < list.length && most !== SURE; i++) {
      const weight = known ? list[i]!.fits(unit) : list[i]!(unit)
      if (weight > most) most = weight
    }
    return most
  }
}

/** The descriptions of one kind of work; `figures` where each of them comes to one test of quantities. */
interface Candidates {
  list: readonly Matcher[]
  figures: ((quantities: readonly Quantity[] | undefined) => Weight) | undefined
}

/** Filings may name any work; only so many are remembered. */
const MOST_WORKS = 1000

/** How surely a unit serves a demand, its own weight included. */
export function serves(demand: Demand, unit: Unit): Weight {
  return unit.weight === NOT ? NOT : lesser(unit.weight, demand.matches(unit))
}

/**
 * What a figure asks for in one of the two bounds: one that is not known (`Infinity`) cannot surely be reached, but it
 * may be reached by anything.
 */
export function required(figure: number, open: boolean): number {
  return open && figure === Number.POSITIVE_INFINITY ? 0 : figure
}

/** What units add up to for a sum; a unit that may serve but is not measured may add anything. */
export function totalOf(units: readonly Unit[], amount: (unit: Unit) => number | undefined, open: boolean): number {
  const amounts = units.map(amount)
  if (open && amounts.includes(undefined)) return Number.POSITIVE_INFINITY
  return sum(amounts.filter((it) => it !== undefined))
}
