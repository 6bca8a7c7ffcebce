import type { Lexicon } from '../../corpus/lexicon.ts'
import type { Test, Works } from '../../corpus/requirements/works.ts'
import { sum } from '../../domain/amount.ts'
import type { Quantity } from '../../domain/snapshot/fields.ts'
import { toBase } from '../../domain/units.ts'
import { lesser, MAY, NOT, SURE, type Weight } from '../counting/check.ts'
import type { Unit } from './unitView.ts'


/** The base-unit values of a metric among quantities. */
export function valuesOf(quantities: readonly Quantity[] | undefined, names: ReadonlySet<string>, part?: ReadonlySet<string>) {
  return (quantities ?? []).filter(
    (it) => names.has(it.metric) && (part === undefined || (it.part !== undefined && part.has(it.part))),
  )
}

const inBase = (it: Quantity) => (typeof it.value === 'number' && it.unit !== undefined ? toBase(it.value, it.unit) : Number(it.value))

/** A metric’s names: its own and its synonyms. */
export function metricNames(lexicon: Lexicon, metric: string): ReadonlySet<string> {
  const known = lexicon.metric(metric)
  return new Set([metric, ...(known === undefined ? [] : [known.name, ...(known.synonyms ?? [])])])
}

/** The quantities of a unit; the contract sum belongs to the project, so its first unit carries it. */
function quantitiesOf({ unit, project }: Unit, lexicon: Lexicon, metric: string): Quantity[] {
  const own = valuesOf(unit.quantities, metricNames(lexicon, metric))
  const carries = project.units?.[0] === unit && lexicon.metric(metric)?.readFrom === 'contract'
  if (own.length > 0 || !carries || project.contractYuan === undefined) return own
  return [{ metric, value: project.contractYuan, unit: '元' }]
}

/** Compiles a test on one metric; a metric not measured leaves it open. */
export function compileTest(test: Test, lexicon: Lexicon): (quantities: Quantity[]) => Weight {
  const scale = lexicon.metric(test.metric)?.scale
  if (scale !== undefined) {
    const least = scale.indexOf(String(test.atLeast))
    return (quantities) => {
      if (quantities.length === 0) return MAY
      return quantities.some((it) => scale.indexOf(String(it.value)) >= least) ? SURE : NOT
    }
  }
  const bound = (value: Test['atLeast']) => (typeof value === 'number' ? toBase(value, test.unit!) : undefined)
  const [atLeast, above, atMost, below] = [test.atLeast, test.above, test.atMost, test.below].map(bound)
  const unknown = [test.atLeast, test.above, test.atMost, test.below].includes('unknown')
  const holds = (value: number) =>
    (atLeast === undefined || value >= atLeast) &&
    (above === undefined || value > above) &&
    (atMost === undefined || value <= atMost) &&
    (below === undefined || value < below)
  return (quantities) => {
    if (quantities.length === 0) return MAY
    if (!quantities.some((it) => holds(inBase(it)))) return NOT
    return unknown ? MAY : SURE
  }
}

/** Tells how surely a unit is of a description: the work, the tests, what it contains. */
export type Matcher = (unit: Unit) => Weight

export function compileWorks(works: Works, lexicon: Lexicon): Matcher {
  const { words } = lexicon.accept('works', works.what)
  const excluded = works.not === undefined ? undefined : lexicon.accept('works', works.not).words
  const where = (works.where ?? []).map((test) => ({ metric: test.metric, test: compileTest(test, lexicon) }))
  const whereAny = works.whereAny?.map((test) => ({ metric: test.metric, test: compileTest(test, lexicon) }))
  const contains = (works.contains ?? []).map((it) => lexicon.accept('parts', it).words)
  const { of = [], atLeast } = works.containsAtLeast ?? {}
  const choice = of.map((it) => lexicon.accept('parts', it).words)
  return (unit) => {
    if (unit.project.units === undefined) return MAY
    const built = [unit.unit.what].flat()
    if (!built.some((it) => words.has(it)) || built.some((it) => excluded?.has(it))) return NOT
    let weight: Weight = SURE
    for (const { metric, test } of where) weight = lesser(weight, test(quantitiesOf(unit, lexicon, metric)))
    if (whereAny !== undefined) {
      const best = Math.max(...whereAny.map(({ metric, test }) => test(quantitiesOf(unit, lexicon, metric))))
      weight = lesser(weight, best as Weight)
    }
    const parts = unit.unit.contains
    const asks = contains.length > 0 || choice.length > 0
    if (asks && parts === undefined) return lesser(weight, MAY)
    if (asks) {
      if (!contains.every((wanted) => parts!.some((it) => wanted.has(it)))) return NOT
      const has = choice.filter((wanted) => parts!.some((it) => wanted.has(it))).length
      if (atLeast === 'unknown') weight = lesser(weight, MAY)
      else if (typeof atLeast === 'number' && has < atLeast) return NOT
    }
    return weight
  }
}

/** Metrics that a description tests and a unit does not show. */
export function unmeasured(works: Works, unit: Unit, lexicon: Lexicon): string[] {
  return [...(works.where ?? []), ...(works.whereAny ?? [])]
    .map((it) => it.metric)
    .filter((metric) => quantitiesOf(unit, lexicon, metric).length === 0)
}

/** The amount of a metric that a unit adds to a sum; `undefined` when it is not measured. */
export function amountOf(unit: Unit, lexicon: Lexicon, metric: string, options: { part?: string; year?: number } = {}): number | undefined {
  const part = options.part === undefined ? undefined : lexicon.accept('parts', options.part).words
  const all = quantitiesOf(unit, lexicon, metric).filter((it) => part === undefined || (it.part !== undefined && part.has(it.part)))
  if (all.length === 0) return undefined
  const whole = part === undefined && all.some((it) => it.part === undefined) ? all.filter((it) => it.part === undefined) : all
  if (options.year === undefined) return sum(whole.map(inBase))
  const accepted = unit.acceptedOn === undefined ? undefined : Number(unit.acceptedOn.slice(0, 4))
  return sum(whole.filter((it) => (it.year ?? accepted) === options.year).map(inBase))
}
