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

/** The quantities of a unit; the contract sum belongs to the project, so its first unit carries it. Read once a unit. */
export function quantitiesOf(metric: Metric, unit: Unit): readonly Quantity[] {
  let found = unit.measured.get(metric.name)
  if (found === undefined) {
    found = read(metric, unit)
    unit.measured.set(metric.name, found)
  }
  return found
}

function read(metric: Metric, { unit, project }: Unit): readonly Quantity[] {
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

/** Compiles a test on the quantities of one metric; a metric not measured leaves it open. */
export function compileTest(test: Test, lexicon: Lexicon): (quantities: readonly Quantity[]) => Weight {
  const scale = lexicon.metric(test.metric)?.scale
  if (scale !== undefined) {
    const least = scale.indexOf(String(test.atLeast))
    return (quantities) => {
      if (quantities.length === 0) return MAY
      return quantities.some((it) => scale.indexOf(String(it.value)) >= least) ? SURE : NOT
    }
  }
  const bound = (value: Test['atLeast'], otherwise: number) =>
    typeof value === 'number' ? toBase(value, test.unit!) : otherwise
  const { NEGATIVE_INFINITY: low, POSITIVE_INFINITY: high } = Number
  const atLeast = bound(test.atLeast, low)
  const above = bound(test.above, low)
  const atMost = bound(test.atMost, high)
  const below = bound(test.below, high)
  const holds = (value: number) => value >= atLeast && value > above && value <= atMost && value < below
  const certain: Weight = [test.atLeast, test.above, test.atMost, test.below].includes('unknown') ? MAY : SURE
  return (quantities) => {
    if (quantities.length === 0) return MAY
    for (let i = 0; i < quantities.length; i++) if (holds(inBase(quantities[i]!))) return certain
    return NOT
  }
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
