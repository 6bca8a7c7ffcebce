import type { Test } from '../../../src/corpus/requirements/works.ts'
import { dimensionOf, toBase, unitNames } from '../../../src/domain/units.ts'
import type { Words } from './words.ts'

const bases = new Map(
  unitNames
    .filter((it) => toBase(1, it) === 1)
    .map((it) => [dimensionOf(it), it] as const)
    .toReversed(),
)

/** A number in the base unit of its dimension: `20 公里` and `20000 米` are the same. */
export function amount(n: unknown, unit: string | undefined): string {
  if (unit === undefined) return String(n)
  const dimension = dimensionOf(unit)
  const base = dimension === undefined ? unit : bases.get(dimension)!
  return typeof n === 'number' && dimension !== undefined ? `${toBase(n, unit)} ${base}` : `${String(n)} ${base}`
}

const bounds = [
  ['atLeast', '>='],
  ['above', '>'],
  ['atMost', '<='],
  ['below', '<'],
] as const

/** Every bound of a test as a demand of its own. */
export function demands(test: Test, words: Words): string[] {
  const [metric] = words.of('metrics', test.metric)
  return bounds.flatMap(([key, operator]) =>
    test[key] === undefined ? [] : [`${metric} ${operator} ${amount(test[key], test.unit)}`],
  )
}
