import { sum } from '../../domain/amount.ts'
import { type Demand, required, totalOf } from './demand.ts'
import type { Unit } from './unitView.ts'

/** Units that may serve, demand by demand. */
export interface Offer {
  demand: Demand
  units: readonly Unit[]
}

/** Which units serve which demand; `undefined` when there is no way; `tooManyWays` when the search was cut short. */
export type Allotment = Unit[][] | undefined | 'tooManyWays'

const MOST_STEPS = 50_000

/**
 * Gives units to demands so that every demand is met and no unit serves two.
 *
 * @param open - units not measured may add anything to a sum
 */
export function allot(offers: readonly Offer[], open: boolean): Allotment {
  if (!offers.every(({ demand, units }) => isMet(demand, units, open))) return undefined
  const takers = new Map<Unit, number[]>()
  offers.forEach(({ units }, d) => {
    for (const unit of units) takers.set(unit, [...(takers.get(unit) ?? []), d])
  })
  const contested = [...takers].filter(([, demands]) => demands.length > 1).sort((a, b) => a[1].length - b[1].length)
  const given = offers.map(({ units }) => units.filter((unit) => takers.get(unit)!.length === 1))
  if (contested.length === 0) return given
  const budget = { steps: 0 }
  const found = search(offers, given, contested, 0, open, budget)
  return found ?? (budget.steps >= MOST_STEPS ? 'tooManyWays' : undefined)
}

/** Tries to give the contested units away one by one, leaving a branch as soon as some demand is out of reach. */
function search(
  offers: readonly Offer[],
  given: Unit[][],
  contested: readonly (readonly [Unit, number[]])[],
  at: number,
  open: boolean,
  budget: { steps: number },
): Unit[][] | undefined {
  if (++budget.steps >= MOST_STEPS) return undefined
  const met = offers.map(({ demand }, d) => isMet(demand, given[d]!, open))
  if (met.every((it) => it)) return given
  const rest = contested.slice(at)
  const inReach = offers.every(({ demand }, d) => {
    if (met[d]) return true
    return isMet(demand, [...given[d]!, ...rest.filter(([, takers]) => takers.includes(d)).map(([unit]) => unit)], open)
  })
  const lacking = sum(offers.map(({ demand }, d) => Math.max(0, required(demand.count, open) - given[d]!.length)))
  if (!inReach || lacking > rest.length) return undefined
  const [unit, takers] = contested[at]!
  const inNeed = takers.filter((d) => !met[d])
  for (const d of inNeed.length > 0 ? inNeed : takers.slice(0, 1)) {
    const next = given.map((units, i) => (i === d ? [...units, unit] : units))
    const found = search(offers, next, contested, at + 1, open, budget)
    if (found !== undefined) return found
  }
  return undefined
}

/** Tells whether units meet a demand: enough of them, and enough in sum. */
export function isMet(demand: Demand, units: readonly Unit[], open: boolean): boolean {
  return (
    units.length >= required(demand.count, open) &&
    demand.sums.every(({ least, amount }) => totalOf(units, amount, open) >= required(least, open))
  )
}
