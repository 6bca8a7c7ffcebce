import fc from 'fast-check'
import { mostly } from './mostly.ts'

/** A kind of machine with capacities at and beside a limit. */
export type MachineWords = readonly [what: string, metric: string, values: readonly number[], unit: string]

/**
 * Machines of a kind, owned or leased, as JSON and without an id.
 *
 * @example
 * const kinds = [['平地机', '功率', [119, 120, 121], '千瓦']] as const
 * fc.assert(fc.property(anyMachine(kinds), (it) => 'capacities' in it))
 */
export function anyMachine(kinds: readonly MachineWords[]): fc.Arbitrary<object> {
  return fc.constantFrom(...kinds).chain(([what, metric, values, unit]) =>
    fc.record({
      what: fc.constant(what),
      count: fc.constantFrom(undefined, 1, 1, 2),
      capacities: fc.constantFrom(...values).map((value) => [{ metric, value, unit }]),
      ownership: mostly('owned', 'leased'),
      evidence: mostly('verified', 'promised'),
    }),
  )
}
