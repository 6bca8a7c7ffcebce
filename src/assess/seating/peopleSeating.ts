import type { Person } from '../../domain/snapshot/person.ts'
import type { PeopleView } from '../peopleView.ts'
import { seatInTurn } from './inTurn.ts'
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
  /** How many of the pool may sit in each group. */
  fitting: number[]
  complete: boolean
  /** For each group the ids of the people who sit there. */
  seats(): string[][]
}

/** Seats the people of a view twice: by what is sure, and by what may be. */
export function seatPeople(plan: SeatPlan, view: PeopleView): PeopleSeating {
  const sure = seatPool(plan, view, view.sure)
  const same = view.maybe === view.sure || sure.shortages.length === 0
  return { plan, sure, possible: same ? sure : seatPool(plan, view, view.maybe) }
}

function seatPool(plan: SeatPlan, { people }: PeopleView, masks: readonly number[]): Pool {
  const inTurn = seatInTurn(plan, people, masks)
  if (inTurn !== undefined) {
    const { filled, fitting, shortages, seats } = inTurn
    return { filled, shortages, fitting, complete: true, seats: () => seats }
  }
  const { classes, members } = sort(plan, people, masks)
  const groups = plan.groups.length
  const { seating, shortages }: Seated = seatAll(plan, classes)
  let seats: string[][] | undefined
  return {
    filled: seating.filled,
    shortages,
    fitting: fittingIn(classes, groups),
    complete: seating.complete,
    seats() {
      seats ??= handOut(seating, members, groups)
      return seats
    },
  }
}

/** Tells whether a requirement stands in a shortage. */
export const isShort = ({ shortages }: Pool, requirement: string) =>
  shortages.some((it) => it.requirements.includes(requirement))

/** Sorts people into classes by the seats that they may take. There are few classes however many people there are. */
function sort(plan: SeatPlan, people: readonly Person[], masks: readonly number[]) {
  const classes: PeopleClass[] = []
  const members: string[][] = []
  for (let i = 0; i < masks.length; i++) {
    const mask = masks[i]!
    const accepts = mask === 0 ? 0 : plan.accepts(mask)
    if (accepts === 0) continue
    let c = 0
    while (c < classes.length && classes[c]!.accepts !== accepts) c++
    const { id } = people[i]!
    if (c === classes.length) {
      classes.push({ accepts, count: 1 })
      members.push([id])
    } else {
      classes[c]!.count++
      members[c]!.push(id)
    }
  }
  return { classes, members }
}

function fittingIn(classes: readonly PeopleClass[], groups: number): number[] {
  const fitting: number[] = []
  for (let g = 0; g < groups; g++) {
    let fit = 0
    for (let c = 0; c < classes.length; c++) if (classes[c]!.accepts & (1 << g)) fit += classes[c]!.count
    fitting.push(fit)
  }
  return fitting
}
