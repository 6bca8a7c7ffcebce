import type { Person } from '../../domain/snapshot/person.ts'
import type { PeopleView } from '../peopleView.ts'
import { makePass, type SourceWay, type Written } from '../source/source.ts'
import { lowest } from './bits.ts'
import { inTurnOf, type SeatInTurn, seatsInTurn, writeInTurn } from './inTurn.ts'
import { provenShortages } from './proven.ts'
import { handOut, type PeopleClass } from './seat.ts'
import type { SeatPlan } from './seatPlan.ts'
import { type Shortage, seatAll } from './shortage.ts'

/** How the people of an item sit: by those who surely count, and by all who may. */
export interface PeopleSeating {
  plan: SeatPlan
  sure: Pool
  possible: Pool
}

/** A pool of people, seated. */
export interface Pool {
  /** Seats filled, by group. */
  filled: readonly number[]
  shortages: readonly Shortage[]
  /** How many of the pool may sit in each group. */
  fitting: readonly number[]
  complete: boolean
  /** The ids of the people who sit for each requirement of the plan; those who surely count in the order of people. */
  seated: readonly string[][]
  /** For each group the ids of the people who sit there. */
  seats(): string[][]
}

/** Seats people by a plan. */
export interface Seater {
  plan: SeatPlan
  /** Seats the people of a view twice: by what is sure, and by what may be. */
  seat(view: PeopleView): PeopleSeating
  written: Written
}

/**
 * Makes the seating of a plan.
 *
 * @param ways - how seating in turn may be made, the first that can be; closures when none
 */
export function seaterOf(plan: SeatPlan, ways: readonly SourceWay[]): Seater {
  const written = writeInTurn(plan)
  const inTurn = makePass<SeatInTurn>(written, ways)?.pass ?? inTurnOf(plan)
  return {
    plan,
    written,
    seat(view) {
      const sure = seatPool(plan, inTurn, view.people, view.sure)
      const same = view.maybe === view.sure || sure.shortages.length === 0
      return {
        plan,
        sure,
        possible: same ? sure : seatPool(plan, inTurn, ...choosersLast(plan, view.people, view.maybe)),
      }
    },
  }
}

/**
 * The people of a pool with those last who may sit in layers or alone: what the others leave open is theirs, and so they
 * mostly sit as well as can be. Only where nobody asks in what order they are.
 */
function choosersLast(
  { all, alone, accepts }: SeatPlan,
  people: readonly Person[],
  masks: readonly number[],
): [readonly Person[], readonly number[]] {
  const order: number[] = []
  const choosers: number[] = []
  for (let i = 0; i < masks.length; i++) {
    const fits = accepts(masks[i]!)
    if ((fits & alone) !== 0 && (fits & all & ~alone) !== 0) choosers.push(i)
    else order.push(i)
  }
  if (choosers.length === 0) return [people, masks]
  order.push(...choosers)
  return [order.map((i) => people[i]!), order.map((i) => masks[i]!)]
}

/** Mostly people seated in turn sit as well as can be; where that cannot be told, the best seating is searched. */
function seatPool(plan: SeatPlan, inTurn: SeatInTurn, people: readonly Person[], masks: readonly number[]): Pool {
  const { filled, fitting, seated } = inTurn(people, masks)
  const shortages = provenShortages(plan, masks, filled, fitting)
  return shortages === undefined
    ? searchPool(plan, people, masks, filled, fitting)
    : { filled, shortages, fitting, complete: true, seated, seats: () => seatsInTurn(plan, people, masks) }
}

function searchPool(
  plan: SeatPlan,
  people: readonly Person[],
  masks: readonly number[],
  inTurn: readonly number[],
  fitting: readonly number[],
): Pool {
  const { classes, members } = sort(plan, masks)
  const { seating, shortages } = seatAll(plan, classes, inTurn)
  const places = handOut(seating, members, plan.groups.length)
  // Bits of the requirements in which each sits: so the lists come in the order of people without being sorted.
  const sits = new Array<number>(people.length).fill(0)
  for (let g = 0; g < places.length; g++) for (const i of places[g]!) sits[i]! |= 1 << plan.requirementOf[g]!
  const seated = plan.requirements.map((): string[] => [])
  for (let i = 0; i < sits.length; i++)
    for (let rest = sits[i]!; rest !== 0; rest &= rest - 1) seated[lowest(rest)]!.push(people[i]!.id)
  return {
    filled: seating.filled,
    shortages,
    fitting,
    complete: seating.complete,
    seated,
    seats: () => places.map((list) => list.map((i) => people[i]!.id)),
  }
}

/** Tells whether a requirement stands in a shortage. */
export const isShort = ({ shortages }: Pool, requirement: string) =>
  shortages.length > 0 && shortages.some((it) => it.requirements.includes(requirement))

/** Sorts people, by place, into classes by the seats that they may take. There are few however many people there are. */
function sort(plan: SeatPlan, masks: readonly number[]) {
  const classes: PeopleClass[] = []
  const members: number[][] = []
  for (let i = 0; i < masks.length; i++) {
    const accepts = plan.accepts(masks[i]!)
    if (accepts === 0) continue
    let c = 0
    while (c < classes.length && classes[c]!.accepts !== accepts) c++
    if (c === classes.length) {
      classes.push({ accepts, count: 1 })
      members.push([i])
    } else {
      classes[c]!.count++
      members[c]!.push(i)
    }
  }
  return { classes, members }
}
