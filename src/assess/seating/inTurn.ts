import type { Person } from '../../domain/snapshot/person.ts'
import type { SeatPlan } from './seatPlan.ts'
import type { Shortage } from './shortage.ts'

/** People seated one after the other. */
export interface InTurn {
  filled: number[]
  fitting: number[]
  /** For each group the ids of the people who sit there. */
  seats: string[][]
  shortages: Shortage[]
}

const NONE: Shortage[] = []

/**
 * Seats each person in turn in the first seats that are open: mostly that is the best seating there is. It is given back
 * only where that can be told: every seat is filled, or every requirement has as many people as it could have alone.
 */
export function seatInTurn(plan: SeatPlan, people: readonly Person[], masks: readonly number[]): InTurn | undefined {
  const { needs, layers, alone } = plan
  const filled: number[] = []
  const fitting: number[] = []
  const seats: string[][] = []
  let open = 0
  for (let g = 0; g < needs.length; g++) {
    filled.push(0)
    fitting.push(0)
    seats.push([])
    if (needs[g]! > 0) open |= 1 << g
  }
  const sit = (choice: number, id: string) => {
    const g = 31 - Math.clz32(choice & -choice)
    seats[g]!.push(id)
    if (++filled[g]! === needs[g]) open &= ~(1 << g)
  }
  for (let i = 0; i < masks.length; i++) {
    const mask = masks[i]!
    const accepts = mask === 0 ? 0 : plan.accepts(mask)
    if (accepts === 0) continue
    for (let rest = accepts; rest !== 0; rest &= rest - 1) fitting[31 - Math.clz32(rest & -rest)]!++
    let seated = false
    for (let l = 0; l < layers.length; l++) {
      const choice = accepts & layers[l]! & open
      if (choice === 0) continue
      sit(choice, people[i]!.id)
      seated = true
    }
    if (!seated && (accepts & alone & open) !== 0) sit(accepts & alone & open, people[i]!.id)
  }
  const shortages = open === 0 ? NONE : provenShortages(plan, masks, filled, fitting)
  return shortages === undefined ? undefined : { filled, fitting, seats, shortages }
}

/** Requirements that are short, where none could have more people even alone; undefined where one perhaps could. */
function provenShortages(
  plan: SeatPlan,
  masks: readonly number[],
  filled: readonly number[],
  fitting: readonly number[],
): Shortage[] | undefined {
  const { needs, requirements } = plan
  const shortages: Shortage[] = []
  for (let r = 0; r < requirements.length; r++) {
    const { key, groups, last } = requirements[r]!
    let need = 0
    let has = 0
    let most = 0
    for (let rest = groups; rest !== 0; rest &= rest - 1) {
      const g = 31 - Math.clz32(rest & -rest)
      const reachable = Math.min(needs[g]!, fitting[g]!)
      if (filled[g]! < reachable && g !== last) return undefined
      need += needs[g]!
      has += filled[g]!
      most += reachable
    }
    if (has === need) continue
    if (has < most && has < fittingAny(plan, masks, groups)) return undefined
    shortages.push({ requirements: [key], by: need - has })
  }
  return shortages
}

/** How many people may sit in any of some groups. */
function fittingAny(plan: SeatPlan, masks: readonly number[], groups: number): number {
  let fit = 0
  for (let i = 0; i < masks.length; i++) if (masks[i] !== 0 && (plan.accepts(masks[i]!) & groups) !== 0) fit++
  return fit
}
