import { digestOf } from './digest.ts'
import { functionOf } from './functionOf.ts'
import { prepared } from './prepared.generated.ts'

/** A pass over people as source: a function of the values of a plan, which is the same for many plans. */
export interface Source {
  parameters: string[]
  body: string
}

/** Source with the values of one plan. */
export interface Written {
  source: Source
  values: unknown[]
}

/** Makes a pass of the values of a plan. */
export type Maker = (...values: unknown[]) => unknown

/** Where a pass comes from: prepared at build time, made of source at run time. */
export type SourceWay = 'prepared' | 'source'

/**
 * Makes a pass by the first way that there is.
 *
 * @returns undefined where there is none, and closures must do
 */
export function makePass<Pass>(
  { source, values }: Written,
  ways: readonly SourceWay[],
): { pass: Pass; by: SourceWay } | undefined {
  for (const by of ways) {
    const make = by === 'prepared' ? prepared[digestOf(source)] : functionOf(source)
    if (make !== undefined) return { pass: make(...values) as Pass, by }
  }
  return undefined
}
