import { figureWeakness, unknown, type Weakness } from './weakness.ts'

const MOST_WAYS = 20_000

/**
 * How many of the lower list are served however one chooses so many of the higher list, each of those serving one.
 *
 * @param serves - for each of the higher list, the places of the lower list that it serves
 * @param choose - how many of the higher list are chosen
 * @param allowed - tells a choice that the law does not allow
 * @returns the least number served; `undefined` where there are too many ways to try
 * @example
 * leastServed([[0], [1], []], 2) // 1
 */
export function leastServed(
  serves: readonly (readonly number[])[],
  choose: number,
  allowed: (chosen: readonly number[]) => boolean = () => true,
): number | undefined {
  let least = Number.POSITIVE_INFINITY
  let ways = 0
  const pick = (from: number, chosen: number[]): void => {
    if (ways > MOST_WAYS) return
    if (chosen.length === choose) {
      ways++
      if (allowed(chosen)) least = Math.min(least, matching(chosen.map((i) => serves[i]!)))
      return
    }
    for (let i = from; i <= serves.length - (choose - chosen.length); i++) pick(i + 1, [...chosen, i])
  }
  pick(0, [])
  return ways > MOST_WAYS || least === Number.POSITIVE_INFINITY ? undefined : least
}

/** The most of a list that can be served at once. */
function matching(serves: readonly (readonly number[])[]): number {
  const servedBy = new Map<number, number>()
  const serve = (i: number, tried: Set<number>): boolean =>
    serves[i]!.some((place) => {
      if (tried.has(place)) return false
      tried.add(place)
      const holder = servedBy.get(place)
      if (holder !== undefined && !serve(holder, tried)) return false
      servedBy.set(place, i)
      return true
    })
  return serves.filter((_, i) => serve(i, new Set())).length
}

/** The numbers of the lower list that nothing of the higher list serves, from 1. */
function unserved(serves: readonly (readonly number[])[], listed: number): number[] {
  const served = new Set(serves.flat())
  return Array.from({ length: listed }, (_, i) => i).flatMap((i) => (served.has(i) ? [] : [i + 1]))
}

/**
 * In what a choice from the higher list serves fewer of the lower one than are wanted.
 *
 * @param servesOf - for each of the higher list, the places of the lower list that it serves, by either reading of what is unknown
 */
export function choiceWeakness(
  servesOf: (whenUnknown: boolean) => number[][],
  choice: { choose: number; wanted: number; listed: number; allowed?: (chosen: readonly number[]) => boolean },
): Weakness[] {
  const { choose, wanted, listed, allowed } = choice
  const surely = servesOf(false)
  const served = leastServed(surely, choose, allowed)
  if (served === undefined) return [unknown('of')]
  if (served >= wanted) return []
  const perhaps = servesOf(true)
  if ((leastServed(perhaps, choose, allowed) ?? 0) >= wanted) return [unknown('of')]
  const parts = unserved(perhaps, listed)
  return figureWeakness('of', served, wanted).map((it) => (parts.length === 0 ? it : { ...it, parts }))
}
