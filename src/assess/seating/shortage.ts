import { mostSeated, type PeopleClass, type Seating, seat, seatInLayers } from './seat.ts'
import type { SeatedRequirement, SeatPlan } from './seatPlan.ts'

/** Requirements that are short of people together, and by how many seats; no smaller set of them is short. */
export interface Shortage {
  requirements: string[]
  by: number
}

/** The best seating of all requirements, and the smallest sets of them that are short together. */
export interface Seated {
  seating: Seating
  shortages: Shortage[]
}

/**
 * Seats people and, where seats stay empty, finds every smallest set of requirements that cannot be met together.
 *
 * @param filled - seats filled by some seating: a requirement that is full there can be met alone
 */
export function seatAll(plan: SeatPlan, classes: readonly PeopleClass[], filled: readonly number[]): Seated {
  const simple = seatInLayers(plan, classes, plan.all)
  if (simple.total === plan.wanted) return { seating: simple, shortages: NONE }
  const lack = (requirements: readonly SeatedRequirement[]) => {
    const chosen = requirements.reduce((bits, it) => bits | it.groups, 0)
    const need = plan.needs.reduce((sum, n, g) => sum + (chosen & (1 << g) ? n : 0), 0)
    return need - mostSeated(plan, classes, chosen)
  }
  const found: Shortage[] = []
  const within: SeatedRequirement[] = []
  let lacking = 0
  for (const it of plan.requirements) {
    const by = isFull(plan, filled, [it]) ? 0 : lack([it])
    lacking += by
    if (by > 0) found.push({ requirements: [it.key], by })
    else within.push(it)
  }
  // No seating fills more than each requirement could fill alone. One that does as much leaves nobody short jointly.
  if (simple.total === plan.wanted - lacking) return { seating: simple, shortages: found }
  const seating = seat(plan, classes, plan.all)
  if (seating.total === plan.wanted - lacking) return { seating, shortages: found }
  // No smallest set holds one that is short alone; mostly the others can be met together and the search ends here.
  if (within.length < 2 || isFull(plan, seating.filled, within) || lack(within) === 0)
    return { seating, shortages: found }
  return { seating, shortages: [...found, ...jointShortages(within, lack)] }
}

const NONE: Shortage[] = []

/** Tells whether a seating leaves none of some requirements short. */
function isFull({ needs }: SeatPlan, filled: readonly number[], requirements: readonly SeatedRequirement[]): boolean {
  const bits = requirements.reduce((all, it) => all | it.groups, 0)
  return needs.every((need, g) => (bits & (1 << g)) === 0 || filled[g] === need)
}

/** The smallest sets of requirements that are each within reach and short together. */
function jointShortages(
  requirements: readonly SeatedRequirement[],
  lack: (chosen: readonly SeatedRequirement[]) => number,
): Shortage[] {
  const found: { set: number; shortage: Shortage }[] = []
  const sets = Array.from({ length: (1 << requirements.length) - 1 }, (_, i) => i + 1).filter((it) => size(it) > 1)
  sets.sort((a, b) => size(a) - size(b) || a - b)
  for (const set of sets) {
    if (found.some((it) => (it.set & set) === it.set)) continue
    const chosen = requirements.filter((_, i) => set & (1 << i))
    const by = lack(chosen)
    if (by > 0) found.push({ set, shortage: { requirements: chosen.map((it) => it.key), by } })
  }
  return found.map((it) => it.shortage)
}

function size(set: number): number {
  let bits = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++
  return bits
}
