import { addDays, addMonths, type Day } from '../domain/day.ts'
import type { Context, Procedure } from './context.ts'
import { dayOf, startOf } from './instant.ts'
import type { ProcedureRefusal } from './refusal.ts'
import { refusal } from './refuse.ts'

/**
 * The quarter of a day.
 *
 * @example
 * quarterOf('2024-07-20') // '2024Q3'
 */
export function quarterOf(day: Day): string {
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

const QUARTER = /^(\d{4})Q([1-4])$/

/**
 * The last day of a quarter; `undefined` when the text names none.
 *
 * @example
 * quarterEnd('2024Q3') // '2024-09-30'
 */
export function quarterEnd(quarter: string): Day | undefined {
  const [, year, number] = QUARTER.exec(quarter) ?? []
  if (year === undefined) return undefined
  return addDays(`${addMonths(`${year}-01`, 3 * Number(number))}-01`, -1)
}

/**
 * The filings of a quarter that are looked at again: a share of them, rounded up, at least as many as the profile says. The
 * seed and the set of numbers alone decide, in whatever order they come; who knows both can draw again.
 *
 * @param filings - the numbers of the filings decided in the quarter
 * @param seed - announced by the authority, once the quarter is over
 * @example
 * drawSample(['1', '2', '3'], '2024Q3', { percent: 10, atLeast: 1 }).length // 1
 */
export function drawSample(
  filings: readonly string[],
  seed: string,
  { percent, atLeast }: Pick<Procedure['sampling'], 'percent' | 'atLeast'>,
): string[] {
  const all = [...new Set(filings)]
  const size = Math.min(all.length, Math.max(atLeast, Math.ceil((all.length * percent) / 100)))
  return all
    .map((filing) => ({ filing, rank: rankOf(`${seed}\0${filing}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.filing < b.filing ? -1 : 1))
    .slice(0, size)
    .map((it) => it.filing)
    .sort()
}

/** Why a quarter is not drawn yet. */
export function stillRunning(
  quarter: string,
  context: Pick<Context, 'now' | 'procedure'>,
): ProcedureRefusal | undefined {
  const until = quarterEnd(quarter)
  if (until === undefined || dayOf(context.now) > until) return undefined
  return refusal(context, 'quarterNotOver', { quarter, until }, startOf(addDays(until, 1)))
}

const MASK = (1n << 64n) - 1n

/** FNV-1a over the UTF-16 units, stirred by the finaliser of splitmix64, since FNV alone leaves like numbers close. */
function rankOf(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) hash = ((hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n) & MASK
  hash = ((hash ^ (hash >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK
  hash = ((hash ^ (hash >> 27n)) * 0x94d049bb133111ebn) & MASK
  return hash ^ (hash >> 31n)
}
