import { lowest } from './bits.ts'
import type { SeatPlan } from './seatPlan.ts'
import type { Shortage } from './shortage.ts'

const NONE: readonly Shortage[] = []

/**
 * What people seated in turn leave short, where it can be told without a search that no seating does better. Undefined
 * where one perhaps could.
 */
export function provenShortages(
  plan: SeatPlan,
  masks: readonly number[],
  filled: readonly number[],
  fitting: readonly number[],
): readonly Shortage[] | undefined {
  const { needs, requirements, wanted } = plan
  let seated = 0
  for (let g = 0; g < filled.length; g++) seated += filled[g]!
  if (seated === wanted) return NONE
  const shortages: Shortage[] = []
  let lacking = 0
  let short = 0
  for (let r = 0; r < requirements.length; r++) {
    const { key, groups, last, lastTakesAll } = requirements[r]!
    let need = 0
    let has = 0
    for (let rest = groups; rest !== 0; rest &= rest - 1) {
      const g = lowest(rest)
      if (filled[g]! < Math.min(needs[g]!, fitting[g]!) && g !== last) return undefined
      need += needs[g]!
      has += filled[g]!
    }
    if (has === need) continue
    const takers = lastTakesAll ? fitting[last]! : mostTakers(plan, masks, groups)
    const alone = Math.min(has + needs[last]! - filled[last]!, takers)
    // Whoever might sit here besides can take a seat of the last group, or else more than a count is needed.
    if (alone === need || (has < alone && fitting[last]! < alone)) return undefined
    shortages.push({ requirements: [key], by: need - alone })
    lacking += need - alone
    short |= groups
  }
  return seated === wanted - lacking || seated === leastBound(plan, masks, short) ? shortages : undefined
}

/**
 * A number of seats that no seating fills more than: all that lie outside some requirements, and within them what people
 * could take at most. To those that are short each other one is added in turn that does not raise it.
 */
function leastBound(plan: SeatPlan, masks: readonly number[], short: number): number {
  const boundOf = (groups: number) => {
    let seats = mostTakers(plan, masks, groups)
    for (let g = 0; g < plan.needs.length; g++) if ((groups & (1 << g)) === 0) seats += plan.needs[g]!
    return seats
  }
  let within = short
  let bound = boundOf(within)
  for (const { groups } of plan.requirements) {
    if ((groups & within) !== 0) continue
    const wider = boundOf(within | groups)
    if (wider > bound) continue
    within |= groups
    bound = wider
  }
  return bound
}

/** How many seats of some groups people could take at most: each person one in each layer that the groups are in. */
function mostTakers(plan: SeatPlan, masks: readonly number[], groups: number): number {
  let takers = 0
  for (let i = 0; i < masks.length; i++) {
    const fits = plan.accepts(masks[i]!) & groups
    if (fits === 0) continue
    let layers = 0
    for (let l = 0; l < plan.layers.length; l++) if ((fits & plan.layers[l]!) !== 0) layers++
    takers += layers > 0 ? layers : 1
  }
  return takers
}
