import type { PeopleView } from '../peopleView.ts'
import { handOut, type PeopleClass } from './seat.ts'
import type { SeatPlan } from './seatPlan.ts'
import { type Seated, seatAll, type Shortage } from './shortage.ts'

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
  /** For each group the places (in the view) of the people who sit there. */
  seats(): number[][]
}

/** Seats the people of a view twice: by what is sure, and by what may be. */
export function seatPeople(plan: SeatPlan, view: PeopleView): PeopleSeating {
  const sure = seatPool(plan, view.sure)
  const same = view.certain || sure.short.size === 0
  return { plan, sure, possible: same ? sure : seatPool(plan, view.maybe) }
}

function seatPool(plan: SeatPlan, masks: readonly number[]): Pool {
  const classOf = new Map<number, number>()
  const classes: PeopleClass[] = []
  const members: number[][] = []
  for (let i = 0; i < masks.length; i++) {
    const mask = masks[i]!
    if (mask === 0) continue
    let c = classOf.get(mask)
    if (c === undefined) {
      const accepts = plan.accepts(mask)
      c = accepts === 0 ? -1 : classes.findIndex((it) => it.accepts === accepts)
      if (c < 0 && accepts !== 0) {
        c = classes.length
        classes.push({ accepts, count: 0 })
        members.push([])
      }
      classOf.set(mask, c)
    }
    if (c >= 0) members[c]!.push(i)
  }
  classes.forEach((it, c) => {
    it.count = members[c]!.length
  })
  const groups = plan.groups.length
  const fitting = new Array<number>(groups).fill(0)
  for (const { accepts, count } of classes) for (let g = 0; g < groups; g++) if (accepts & (1 << g)) fitting[g]! += count
  const { seating, shortages }: Seated = seatAll(plan, classes)
  let seats: number[][] | undefined
  return {
    filled: seating.filled,
    shortages,
    short: new Set(shortages.flatMap((it) => it.requirements)),
    fitting,
    complete: seating.complete,
    seats() {
      seats ??= handOut(seating, members, groups)
      return seats
    },
  }
}
