import type { Test } from '../../corpus/requirements/works.ts'
import type { Quantity } from '../../domain/snapshot/fields.ts'
import { type Figure, figure, type Judged } from './figure.ts'

/** The values of a metric in a unit of measure; those given in another unit are left out. */
export function valuesOf(quantities: readonly Quantity[] | undefined, metric: string, unit?: string): number[] {
  return (quantities ?? []).flatMap((it) =>
    it.metric === metric && it.unit === unit && typeof it.value === 'number' ? [it.value] : [],
  )
}

const bounds = ['atLeast', 'above', 'atMost', 'below'] as const

/** The figures of tests, measured on whatever the tests are put to. */
export function testFigures(
  tests: readonly Test[] | undefined,
  path: string,
  quantities: (judged: Judged) => readonly (readonly Quantity[] | undefined)[],
): Figure[] {
  return (tests ?? []).flatMap((test, i) =>
    bounds.flatMap((bound) =>
      figure(
        `${path}/${i + 1}/${bound}`,
        test[bound],
        (judged) => quantities(judged).flatMap((it) => valuesOf(it, test.metric, test.unit)),
        bound,
      ),
    ),
  )
}

/** Tells whether quantities pass the tests that are numbers. */
export function passesTests(tests: readonly Test[] | undefined, quantities: readonly Quantity[] | undefined): boolean {
  return (tests ?? []).every((test) => {
    if (typeof test.atLeast === 'string') return true
    const values = valuesOf(quantities, test.metric, test.unit)
    return values.some(
      (value) =>
        !(typeof test.atLeast === 'number' && value < test.atLeast) &&
        !(typeof test.above === 'number' && value <= test.above) &&
        !(typeof test.atMost === 'number' && value > test.atMost) &&
        !(typeof test.below === 'number' && value >= test.below),
    )
  })
}
