import type { PeopleView } from '../peopleView.ts'
import { handOut, type PeopleClass } from './seat.ts'
import type { SeatPlan } from './seatPlan.ts'
import { type Seated, type Shortage, seatAll } from './shortage.ts'

/** How the people of an item sit: by those who surely count, and by all who may. */
export interface PeopleSeating {
  plan: SeatPlan
  sure: Pool
  possible: Pool
}

/** A pool of people, seated. */
export interface Pool {
  /** Seats filled, by group. */
  filled: number[]
  shortages: readonly Shortage[]
  /** Requirements that stand in a shortage. */
  short: ReadonlySet<string>
  /** How many of the pool may sit in each group. */
  fitting: number[]
  complete: boolean
  /** For each group the ids of the people who sit there. */
  seats(): string[][]
}

/** Seats the people of a view twice: by what is sure, and by what may be. */
export function seatPeople(plan: SeatPlan, view: PeopleView): PeopleSeating {
  const sure = seatPool(plan, view, view.sure)
  const same = view.certain || sure.short.size === 0
  return { plan, sure, possible: same ? sure : seatPool(plan, view, view.maybe) }
}

const NOBODY: ReadonlySet<string> = new Set()

function seatPool(plan: SeatPlan, { people }: PeopleView, masks: readonly number[]): Pool {
  const classOfMask = new Map<number, number>()
  const classOfAccepts = new Map<number, number>()
  const classes: PeopleClass[] = []
  const members: string[][] = []
  for (let i = 0; i < masks.length; i++) {
    const mask = masks[i]!
    if (mask === 0) continue
    let c = classOfMask.get(mask)
    if (c === undefined) {
      const accepts = plan.accepts(mask)
      c = accepts === 0 ? -1 : classOfAccepts.get(accepts)
      if (c === undefined) {
        c = classes.push({ accepts, count: 0 }) - 1
        classOfAccepts.set(accepts, c)
        members.push([])
      }
      classOfMask.set(mask, c)
    }
    if (c >= 0) members[c]!.push(people[i]!.id)
  }
  for (let c = 0; c < classes.length; c++) classes[c]!.count = members[c]!.length
  const groups = plan.groups.length
  const fitting: number[] = []
  for (let g = 0; g < groups; g++) {
    let fit = 0
    for (let c = 0; c < classes.length; c++) if (classes[c]!.accepts & (1 << g)) fit += classes[c]!.count
    fitting.push(fit)
  }
  const { seating, shortages }: Seated = seatAll(plan, classes)
  let seats: string[][] | undefined
  return {
    filled: seating.filled,
    shortages,
    short: shortages.length === 0 ? NOBODY : new Set(shortages.flatMap((it) => it.requirements)),
    fitting,
    complete: seating.complete,
    seats() {
      seats ??= handOut(seating, members, groups)
      return seats
    },
  }
}
