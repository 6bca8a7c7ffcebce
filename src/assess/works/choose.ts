import { allot, isMet, type Offer } from './allot.ts'
import { serves, type Ways } from './demand.ts'
import type { Unit } from './unitView.ts'

/** So many of these classes, by place. */
export interface Quota {
  of: readonly number[]
  atLeast: number
}

/** How a choice of classes is met: which way each class goes and which units it takes. */
export interface Chosen {
  classes: { n: number; units: Unit[] }[]
}

/** What choosing found: a choice, none, or no answer within the bounds of the search. */
export type Choice = Chosen | undefined | 'tooManyWays'

const MOST_CHOICES = 20_000

/** A class that can be met on its own, with the ways that can. */
interface Reachable {
  n: number
  ways: Offer[][]
}

/**
 * Chooses so many classes that all can be met at once, no unit serving two, the quotas of groups kept.
 *
 * @param least - the lowest weight that a unit must have to serve: SURE for what is sure, MAY for what may be
 */
export function chooseClasses(
  classes: readonly Ways[],
  atLeast: number,
  quotas: readonly Quota[],
  units: readonly Unit[],
  least: 1 | 2,
): Choice {
  const open = least === 1
  const reachable = classes.flatMap((ways, n): Reachable[] => {
    const open_ = reachableWays(ways, units, least, open)
    return open_.length === 0 ? [] : [{ n, ways: open_ }]
  })
  let tried = 0
  let cut = false
  const pick = (from: number, chosen: Reachable[]): Choice => {
    if (chosen.length === atLeast) {
      if (!quotas.every((quota) => chosen.filter((it) => quota.of.includes(it.n)).length >= quota.atLeast))
        return undefined
      return settle(chosen)
    }
    for (let i = from; i <= reachable.length - (atLeast - chosen.length); i++) {
      const found = pick(i + 1, [...chosen, reachable[i]!])
      if (found !== undefined && found !== 'tooManyWays') return found
    }
    return undefined
  }
  const settle = (chosen: readonly Reachable[]): Choice => {
    for (const offers of combinations(chosen)) {
      if (++tried > MOST_CHOICES) {
        cut = true
        return undefined
      }
      const flat = offers.flat()
      const allotment = allot(flat, open)
      if (allotment === 'tooManyWays') cut = true
      else if (allotment !== undefined) {
        let at = 0
        return {
          classes: chosen.map(({ n }, i) => ({ n, units: offers[i]!.flatMap(() => allotment[at++]!) })),
        }
      }
    }
    return undefined
  }
  const found = atLeast > reachable.length ? undefined : pick(0, [])
  return found ?? (cut ? 'tooManyWays' : undefined)
}

/** The ways of a class that its units can go, each alone. */
export function reachableWays(ways: Ways, units: readonly Unit[], least: 1 | 2, open: boolean): Offer[][] {
  return ways.flatMap((demands) => {
    const offers = demands.map(
      (demand): Offer => ({ demand, units: units.filter((unit) => serves(demand, unit) >= least) }),
    )
    return offers.every((it) => isMet(it.demand, it.units, open)) ? [offers] : []
  })
}

function* combinations(chosen: readonly Reachable[], at = 0): Generator<Offer[][]> {
  if (at === chosen.length) yield []
  else for (const way of chosen[at]!.ways) for (const rest of combinations(chosen, at + 1)) yield [way, ...rest]
}
