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
    const takers = lastTakesAll ? fitting[last]! : mostTakers(plan, masks, fitting, groups)
    const byItself = Math.min(has + needs[last]! - filled[last]!, takers)
    // Whoever might sit here besides can take a seat of the last group, or else more than a count is needed.
    if (byItself === need || (has < byItself && fitting[last]! < byItself)) return undefined
    shortages.push({ requirements: [key], by: need - byItself })
    lacking += need - byItself
    short |= groups
  }
  return seated === wanted - lacking || seated === leastBound(plan, masks, fitting, short) ? shortages : undefined
}

/**
 * A number of seats that no seating fills more than: all that can be filled outside some requirements, and within them what
 * people could take at most. To those that are short each other one is added in turn that does not raise it.
 */
function leastBound(plan: SeatPlan, masks: readonly number[], fitting: readonly number[], short: number): number {
  const boundOf = (groups: number) =>
    mostTakers(plan, masks, fitting, groups) + roomIn(plan, fitting, plan.all & ~groups)
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

/**
 * A number of seats of some groups that no seating fills more than. People who may sit in layers or alone do one or the
 * other, so every number of them that may sit in layers is tried.
 */
function mostTakers(plan: SeatPlan, masks: readonly number[], fitting: readonly number[], groups: number): number {
  const layers = plan.layers.map((bits) => ({ room: roomIn(plan, fitting, bits & groups), only: 0, either: 0 }))
  // Of those who have the choice, how many may sit in so many layers.
  const choosers = new Array<number>(layers.length + 1).fill(0)
  let mayBeAlone = 0
  for (let i = 0; i < masks.length; i++) {
    const fits = plan.accepts(masks[i]!) & groups
    if (fits === 0) continue
    const alone = (fits & plan.alone) !== 0
    let count = 0
    for (let l = 0; l < layers.length; l++) {
      if ((fits & plan.layers[l]!) === 0) continue
      count++
      if (alone) layers[l]!.either++
      else layers[l]!.only++
    }
    if (alone) {
      mayBeAlone++
      choosers[count]!++
    }
  }
  const roomAlone = roomIn(plan, fitting, plan.alone & groups)
  let most = 0
  let inLayers = 0
  let seatsOfThose = layers.reduce((sum, it) => sum + it.only, 0)
  for (let count = layers.length; count >= 0; count--)
    for (let n = count === 0 ? 1 : choosers[count]!; n > 0; n--) {
      let layered = 0
      for (const { room, only, either } of layers) layered += Math.min(room, only + Math.min(inLayers, either))
      most = Math.max(most, Math.min(layered, seatsOfThose) + Math.min(roomAlone, mayBeAlone - inLayers))
      inLayers++
      seatsOfThose += count
    }
  return most
}

/** How many seats of some groups can be filled, whoever else is seated: no more than there are people who fit. */
function roomIn({ needs }: SeatPlan, fitting: readonly number[], groups: number): number {
  let room = 0
  for (let rest = groups; rest !== 0; rest &= rest - 1) {
    const g = lowest(rest)
    room += Math.min(needs[g]!, fitting[g]!)
  }
  return room
}
