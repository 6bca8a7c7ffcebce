import type { SeatPlan } from './seatPlan.ts'
import type { Shortage } from './shortage.ts'

const NONE: readonly Shortage[] = []

/**
 * What people seated in turn leave short, where no seating does better: every seat is filled, or every requirement has as
 * many people as it could have alone. Undefined where a requirement could perhaps have more.
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
  let shortages = NONE as Shortage[]
  for (let r = 0; r < requirements.length; r++) {
    const { key, groups, last } = requirements[r]!
    let need = 0
    let has = 0
    let most = 0
    let unproven = false
    for (let rest = groups; rest !== 0; rest &= rest - 1) {
      const g = 31 - Math.clz32(rest & -rest)
      const reachable = Math.min(needs[g]!, fitting[g]!)
      if (filled[g]! < reachable && g !== last) unproven = true
      need += needs[g]!
      has += filled[g]!
      most += reachable
    }
    if (has === need) continue
    if (unproven || (has < most && has < mostTakers(plan, masks, groups))) return undefined
    if (shortages === NONE) shortages = []
    shortages.push({ requirements: [key], by: need - has })
  }
  return shortages
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
