import fc from 'fast-check'
import { addDays, type Day } from '../../domain/day.ts'

/**
 * Mostly the first value, now and then one of the others.
 *
 * @example
 * fc.sample(mostly(true, false), 3) // [true, true, false], say
 */
export function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 10, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
}

/**
 * A day, the one before, or the one after.
 *
 * @example
 * fc.sample(around('2024-07-20'), 3) // ['2024-07-21', '2024-07-19', '2024-07-20'], say
 */
export const around = (day: Day): fc.Arbitrary<Day> => fc.constantFrom(day, addDays(day, -1), addDays(day, 1))
