import type { Option, PerformanceClass, Test, Works } from '../../../src/corpus/requirements/works.ts'
import type { Alternative, Demand } from './worksSchema.ts'

export type Count = number | 'unknown'

const FORM = /^(\S+) (>=|>|<=|<) (\S+)(?: (\S+))?$/
const KEYS = { '>=': 'atLeast', '>': 'above', '<=': 'atMost', '<': 'below' } as const

/** `高度 >= 80 米` as a test of the rules; a step of a scale has no unit. */
export function testOf(written: string): Test {
  const [, metric, operator, value, unit] = FORM.exec(written) ?? []
  if (metric === undefined) throw new Error(`no demand: \`${written}\``)
  const bound = value === 'unknown' || unit === undefined ? value : Number(value)
  return { metric, [KEYS[operator as keyof typeof KEYS]]: bound, ...(unit === undefined ? {} : { unit }) } as Test
}

/** `长度 >= 20 公里` as a total of the rules. */
export const totalOf = (written: string) => testOf(written) as { metric: string; atLeast: Count; unit: string }

const works = ({ of, where }: { of: string[]; where?: string[] | undefined }): Works => ({
  what: of,
  ...(where === undefined ? {} : { where: where.map(testOf) }),
})

/** One demand as a class of the rules. */
export function demandOf(it: Demand): PerformanceClass {
  const { n, unit, of, where = [], whereAny, pool, sum, year, subtotals } = it
  const counted = { ...(n === undefined ? {} : { atLeast: n }), ...(unit === undefined ? {} : { countUnit: unit }) }
  if (pool !== undefined && n !== undefined) return { pool: pool.map(works), atLeast: n, ...counted }
  // A feature stands among the demands of which one is enough: two descriptions, counted together.
  const feature = whereAny?.find((one) => !FORM.test(one))
  if (feature !== undefined) {
    const tests = whereAny!.filter((one) => one !== feature).map(testOf)
    const plain = works({ of: of!, where })
    const rest = tests.map((test) => ({ ...plain, where: [...plain.where!, test] }))
    return { pool: [...rest, { ...plain, contains: [feature] }], atLeast: n!, ...counted }
  }
  return {
    ...works({ of: of!, where }),
    ...(whereAny === undefined ? {} : { whereAny: whereAny.map(testOf) }),
    ...(it.not === undefined ? {} : { not: it.not }),
    ...(it.role === undefined ? {} : { role: it.role }),
    ...(it.contains === undefined ? {} : { contains: it.contains }),
    ...(it.containsAtLeast === undefined
      ? {}
      : { containsAtLeast: { atLeast: it.containsAtLeast.n, of: it.containsAtLeast.of } }),
    ...counted,
    ...(sum === undefined ? {} : { sum: totalOf(sum) }),
    ...(year === undefined ? {} : { perYear: totalOf(year) }),
    ...(subtotals === undefined ? {} : { subtotals: subtotals.map((it) => subtotalOf(it, sum)) }),
  } satisfies Option
}

/** `标线 >= 60 km`: so much of a part, by the metric of the whole sum. */
const subtotalOf = (written: string, sum: string | undefined) => {
  const { metric: part, atLeast, unit } = totalOf(written)
  return { part, metric: sum === undefined ? '长度' : totalOf(sum).metric, atLeast, unit }
}

/** The alternatives of a class as a class of the rules. */
export function classOf(alternatives: readonly Alternative[]): PerformanceClass {
  const any = alternatives.map((it) => (Array.isArray(it) ? { all: it.map(demandOf) } : demandOf(it)))
  return any.length === 1 ? any[0]! : { any }
}
