import { type PeopleClass, type Seating, seat } from './seat.ts'
import type { SeatPlan } from './seatPlan.ts'

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

/** Seats people and, where seats stay empty, finds every smallest set of requirements that cannot be met together. */
export function seatAll(plan: SeatPlan, classes: readonly PeopleClass[]): Seated {
  const active = plan.groups.length === 0 ? 0 : -1 >>> (32 - plan.groups.length)
  const seating = seat(plan, classes, active)
  return { seating, shortages: seating.total === plan.wanted ? [] : shortages(plan, classes) }
}

function shortages(plan: SeatPlan, classes: readonly PeopleClass[]): Shortage[] {
  const lack = (requirements: readonly string[]) => {
    const active = requirements.reduce((bits, it) => bits | plan.ofRequirement.get(it)!, 0)
    const need = plan.needs.reduce((sum, n, g) => sum + (active & (1 << g) ? n : 0), 0)
    return need - seat(plan, classes, active).total
  }
  const found: Shortage[] = []
  const within: string[] = []
  for (const it of plan.ofRequirement.keys()) {
    const by = lack([it])
    if (by > 0) found.push({ requirements: [it], by })
    else within.push(it)
  }
  // No smallest set holds one that is short alone; mostly the others can be met together and the search ends here.
  if (within.length < 2 || lack(within) === 0) return found
  return [...found, ...jointShortages(within, lack)]
}

/** The smallest sets of requirements that are each within reach and short together. */
function jointShortages(requirements: readonly string[], lack: (chosen: readonly string[]) => number): Shortage[] {
  const found: { set: number; shortage: Shortage }[] = []
  const sets = Array.from({ length: (1 << requirements.length) - 1 }, (_, i) => i + 1).filter((it) => size(it) > 1)
  sets.sort((a, b) => size(a) - size(b) || a - b)
  for (const set of sets) {
    if (found.some((it) => (it.set & set) === it.set)) continue
    const chosen = requirements.filter((_, i) => set & (1 << i))
    const by = lack(chosen)
    if (by > 0) found.push({ set, shortage: { requirements: chosen, by } })
  }
  return found.map((it) => it.shortage)
}

function size(set: number): number {
  let bits = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++
  return bits
}
