import type { Lexicon } from '../../corpus/lexicon.ts'
import type { Test } from '../../corpus/requirements/works.ts'
import type { Quantity } from '../../domain/snapshot/fields.ts'
import { toBase } from '../../domain/units.ts'
import { MAY, NOT, SURE, type Weight } from '../counting/check.ts'
import type { Unit } from './unitView.ts'

/** A metric ready to be read: its names, and whether the project’s contract sum stands in where a unit shows none. */
export interface Metric {
  name: string
  names: ReadonlySet<string>
  fromContract: boolean
}

export function metricOf(lexicon: Lexicon, name: string): Metric {
  const known = lexicon.metric(name)
  return {
    name,
    names: new Set([name, ...(known === undefined ? [] : [known.name, ...(known.synonyms ?? [])])]),
    fromContract: known?.readFrom === 'contract',
  }
}

const NONE: readonly Quantity[] = []

/** The quantities of a metric in a list. */
export function measured({ names }: Metric, quantities: readonly Quantity[] | undefined): readonly Quantity[] {
  if (quantities === undefined) return NONE
  if (quantities.length === 1) return names.has(quantities[0]!.metric) ? quantities : NONE
  return quantities.filter((it) => names.has(it.metric))
}

/** The quantities of a unit; the contract sum belongs to the project, so its first unit carries it. */
export function quantitiesOf(metric: Metric, { unit, project }: Unit): readonly Quantity[] {
  const own = measured(metric, unit.quantities)
  const carries = metric.fromContract && project.units?.[0] === unit
  if (own.length > 0 || !carries || project.contractYuan === undefined) return own
  return [{ metric: metric.name, value: project.contractYuan, unit: '元' }]
}

/** Tells whether another unit of the project carries the contract sum that a metric is read from. */
export function carriedElsewhere(metric: Metric, { unit, project }: Unit): boolean {
  return metric.fromContract && project.units?.[0] !== unit && measured(metric, unit.quantities).length === 0
}

/** A number in its base unit. */
export function inBase({ value, unit }: Quantity): number {
  return typeof value === 'number' && unit !== undefined ? toBase(value, unit) : Number(value)
}

/** A test of quantities; of those given it looks at those of its metric, and one not measured leaves it open. */
export interface QuantityTest {
  (quantities: readonly Quantity[] | undefined): Weight
  metric: Metric
  holds(it: Quantity): boolean
  /** How much it weighs where it holds. */
  certain: Weight
  /** Numbers of this unit that are less than `least` surely fail it; those of at least `enough` surely pass. */
  unit: string | undefined
  least: number
  enough: number
}

/** Compiles a test. */
export function compileTest(test: Test, lexicon: Lexicon): QuantityTest {
  const metric = metricOf(lexicon, test.metric)
  const names = [...metric.names]
  const { holds, certain, least, enough } = compileBounds(test, lexicon)
  const weigh = (quantities: readonly Quantity[] | undefined): Weight => {
    if (quantities === undefined) return MAY
    let weight: Weight = MAY
    for (let i = 0; i < quantities.length; i++) {
      const it = quantities[i]!
      if (!isOneOf(names, it.metric)) continue
      if (holds(it)) return certain
      weight = NOT
    }
    return weight
  }
  return Object.assign(weigh, { metric, holds, certain, unit: test.unit, least, enough })
}

/** A look at each name: they are few, and short texts compare by their address. */
function isOneOf(names: readonly string[], metric: string): boolean {
  for (let i = 0; i < names.length; i++) if (metric === names[i]) return true
  return false
}

/** Tests of one metric in one unit, with the bounds of all. */
interface TestGroup extends Pick<QuantityTest, 'unit' | 'least' | 'enough'> {
  names: readonly string[]
  tests: QuantityTest[]
}

/** The best that any of several tests makes of quantities, where each is sure if it holds: one look at each quantity. */
export function anyOf(tests: readonly QuantityTest[]): (quantities: readonly Quantity[] | undefined) => Weight {
  const byMetric = new Map<string, TestGroup>()
  for (const it of tests) {
    const { metric, unit, least, enough } = it
    const names = [...metric.names].sort()
    const key = JSON.stringify([names, unit])
    const group = byMetric.get(key) ?? { names, unit, least, enough, tests: [] }
    group.least = Math.min(group.least, least)
    group.enough = Math.min(group.enough, enough)
    group.tests.push(it)
    byMetric.set(key, group)
  }
  const groups = [...byMetric.values()]
  return (quantities) => {
    if (quantities === undefined) return tests.length === 0 ? NOT : MAY
    let open = (1 << groups.length) - 1
    for (let i = 0; i < quantities.length; i++) {
      const it = quantities[i]!
      for (let g = 0; g < groups.length; g++) {
        const { names, unit, least, enough, tests } = groups[g]!
        if (!isOneOf(names, it.metric)) continue
        open &= ~(1 << g)
        if (it.unit === unit && typeof it.value === 'number') {
          if (it.value >= enough) return SURE
          if (it.value < least) continue
        }
        for (let t = 0; t < tests.length; t++) if (tests[t]!.holds(it)) return SURE
      }
    }
    return open === 0 ? NOT : MAY
  }
}

/** Whether a quantity is within bounds, and how sure that is: a bound that the law does not give leaves it open. */
function compileBounds(test: Test, lexicon: Lexicon): Pick<QuantityTest, 'holds' | 'certain' | 'least' | 'enough'> {
  const { NEGATIVE_INFINITY: low, POSITIVE_INFINITY: high } = Number
  const scale = lexicon.metric(test.metric)?.scale
  if (scale !== undefined) {
    const least = scale.indexOf(String(test.atLeast))
    return { holds: (it) => scale.indexOf(String(it.value)) >= least, certain: SURE, least: low, enough: high }
  }
  const { unit } = test
  const within = (bound: (value: number) => number) => {
    const figure = (value: Test['atLeast'], otherwise: number) => (typeof value === 'number' ? bound(value) : otherwise)
    const [atLeast, above] = [figure(test.atLeast, low), figure(test.above, low)]
    const [atMost, below] = [figure(test.atMost, high), figure(test.below, high)]
    return (value: number) => value >= atLeast && value > above && value <= atMost && value < below
  }
  const [asStated, inBaseUnit] = [within((it) => it), within((it) => toBase(it, unit!))]
  const least = Math.max(...[test.atLeast, test.above].map((it) => (typeof it === 'number' ? it : low)))
  const certain: Weight = [test.atLeast, test.above, test.atMost, test.below].includes('unknown') ? MAY : SURE
  const holds = (it: Quantity) =>
    it.unit === unit && typeof it.value === 'number' ? asStated(it.value) : inBaseUnit(inBase(it))
  const bounds = [test.above, test.atMost, test.below].some((it) => it !== undefined)
  const enough = typeof test.atLeast === 'number' && !bounds ? test.atLeast : high
  return { holds, certain, least, enough }
}

/** A quantity that passes a test at its threshold. */
export function passing({ metric, atLeast, above, atMost, below, unit }: Test): Quantity {
  if (typeof atLeast === 'string') return { metric, value: atLeast }
  const value =
    atLeast ??
    (above === undefined ? undefined : Number(above) + 1) ??
    atMost ??
    (below === undefined ? 0 : Number(below) / 2)
  return { metric, value: Number(value), ...(unit === undefined ? {} : { unit }) }
}
