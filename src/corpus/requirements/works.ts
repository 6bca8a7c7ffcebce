import * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { type Doubt, doubt, figure, name, names, unit } from '../schema/common.ts'
import { listTerms, type TermUse } from './kind.ts'

/** A test on one measured quantity: at least, at most, below or above a value in a unit, or a step of a scale. */
export const test = lazily(() =>
  z
    .strictObject({
      metric: name,
      atLeast: z.union([figure, name]).optional(),
      above: figure.optional(),
      atMost: figure.optional(),
      below: figure.optional(),
      unit: unit.optional().describe('Left out for ordinal scales'),
    })
    .meta({ id: 'Test' }),
)
export type Test = z.infer<ReturnType<typeof test>>

const total = lazily(() => z.strictObject({ metric: name, atLeast: figure, unit }))
export type Total = z.infer<ReturnType<typeof total>>

/** What a unit project must be to serve: the work, the tests on it, what it must contain. */
const description = lazily(() => ({
  what: z.union([name, names]).describe('The work, or works of which any serves'),
  where: z.array(test()).optional(),
  whereAny: z.array(test()).min(1).optional().describe('Tests of which one is enough'),
  not: names.optional().describe('Works that do not serve although they are of the kind'),
  contains: names.optional().describe('What each must contain'),
  containsAtLeast: z.strictObject({ atLeast: figure, of: names }).optional(),
  role: z
    .union([name, names])
    .optional()
    .describe('How it must have been contracted, where the law says so of these works alone'),
}))

export const works = lazily(() => z.strictObject(description()).meta({ id: 'Works' }))
export type Works = z.infer<ReturnType<typeof works>>

/** One option of a class of performance: so many projects, a sum over them, or a quantity in one year. */
const option = lazily(() =>
  z.strictObject({
    ...description(),
    atLeast: figure.optional().describe('How many projects; 1 when neither a sum nor a year’s quantity is asked'),
    countUnit: name.optional(),
    sum: total().optional(),
    subtotals: z.array(z.strictObject({ part: name, metric: name, atLeast: figure, unit })).optional(),
    perYear: total().optional().describe('A quantity done within one year of the look-back'),
    ...doubt,
  }),
)
export type Option = z.infer<ReturnType<typeof option>>

/** Projects of several descriptions counted together. */
const pool = lazily(() =>
  z.strictObject({ pool: z.array(works()).min(1), atLeast: figure, countUnit: name.optional(), ...doubt }),
)
export type Pool = z.infer<ReturnType<typeof pool>>

export type PerformanceClass =
  | Option
  | Pool
  | ({ any: PerformanceClass[] } & Doubt)
  | ({ all: PerformanceClass[] } & Doubt)

/** A class of performance (一类): an option, a pool, or a choice of them. */
export const performanceClass: () => z.ZodType<PerformanceClass> = lazily(() =>
  z
    .union([
      option(),
      pool(),
      z.strictObject({
        get any() {
          return z.array(performanceClass()).min(1)
        },
        ...doubt,
      }),
      z.strictObject({
        get all() {
          return z.array(performanceClass()).min(1)
        },
        ...doubt,
      }),
    ])
    .meta({ id: 'PerformanceClass' }),
)

/** The words that a class uses. */
export function classTerms(it: PerformanceClass, path: (string | number)[]): TermUse[] {
  if ('any' in it) return it.any.flatMap((child, i) => classTerms(child, [...path, 'any', i]))
  if ('all' in it) return it.all.flatMap((child, i) => classTerms(child, [...path, 'all', i]))
  if ('pool' in it) return it.pool.flatMap((child, i) => worksTerms(child, [...path, 'pool', i]))
  return [
    ...worksTerms(it, path),
    ...[it.sum, it.perYear].flatMap((total, i) =>
      total === undefined ? [] : [metricUse(total, [...path, i === 0 ? 'sum' : 'perYear', 'metric'])],
    ),
    ...(it.subtotals ?? []).flatMap((sub, i): TermUse[] => [
      metricUse(sub, [...path, 'subtotals', i, 'metric']),
      { vocabulary: 'parts', name: sub.part, path: [...path, 'subtotals', i, 'part'] },
    ]),
  ]
}

function worksTerms(it: Works, path: (string | number)[]): TermUse[] {
  return [
    ...listTerms('works', it.what, [...path, 'what']),
    ...listTerms('works', it.not, [...path, 'not']),
    ...listTerms('roles', it.role, [...path, 'role']),
    ...listTerms('parts', it.contains, [...path, 'contains']),
    ...listTerms('parts', it.containsAtLeast?.of, [...path, 'containsAtLeast', 'of']),
    ...testTerms(it.where, [...path, 'where']),
    ...testTerms(it.whereAny, [...path, 'whereAny']),
  ]
}

export function testTerms(tests: readonly Test[] | undefined, path: (string | number)[]): TermUse[] {
  return (tests ?? []).map((it, i) => metricUse(it, [...path, i, 'metric']))
}

export function metricUse(it: { metric: string; unit?: string | undefined }, path: (string | number)[]): TermUse {
  return { vocabulary: 'metrics', name: it.metric, path, ...(it.unit === undefined ? {} : { unit: it.unit }) }
}
