import fc from 'fast-check'
import { addDays } from '../../../src/domain/day.ts'

/** Multiplies the number of runs: FC_RUNS=10 npx vitest run tests/laws. */
const factor = Number(process.env.FC_RUNS ?? 1)

/** Parameters for so many runs of a property. */
export const runs = (numRuns: number) => ({ numRuns: Math.ceil(numRuns * factor) })

/** Mostly the first value, now and then one of the others. */
export function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 10, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
}

/** A day, the one before, or the one after. */
export const around = (day: string) => fc.constantFrom(day, addDays(day, -1), addDays(day, 1))
