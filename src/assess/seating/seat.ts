import { type Filling, fill, type Source } from './flow.ts'
import type { SeatPlan } from './seatPlan.ts'

/** People with the same choice of seats. */
export interface PeopleClass {
  accepts: number
  count: number
}

/** A source of the flow with the class and the option that it stands for. */
interface Part extends Source {
  class: number
  option: number
}

/** How people sit: `parts[i]` people of a class sit by an option as `filling` says. */
export interface Seating {
  total: number
  filled: number[]
  parts: readonly Part[]
  filling: Filling
  /** False when the search was cut short: there may be a better seating. */
  complete: boolean
}

/** How many of a class may sit by each of its options. */
type Bounds = { low: number; high: number }[]

/** A class whose people must choose between options of which one seats them twice: the part that is not flow. */
interface Contested {
  class: number
  options: number[]
}

const MOST_STEPS = 20_000

/**
 * Seats people so that as many seats as possible are filled. A person sits once in each layer of one option. Where people
 * must choose between an option of several layers and another, the choice is searched by branch and bound over the
 * number of people of a class that take each option; everything else is a maximum flow.
 */
export function seat(plan: SeatPlan, classes: readonly PeopleClass[], active: number): Seating {
  const wanted = plan.needs.reduce((sum, need, g) => sum + (active & (1 << g) ? need : 0), 0)
  const { fixed, contested } = sortOut(plan, classes, active)
  if (contested.length === 0) return seatBy(plan, fixed, active)
  let best: Seating | undefined
  let steps = 0
  const open: Bounds[][] = [
    contested.map(({ class: c, options }) => options.map(() => ({ low: 0, high: classes[c]!.count }))),
  ]
  while (open.length > 0 && steps < MOST_STEPS) {
    steps++
    const bounds = open.pop()!
    const flexible = contested.flatMap(({ class: c, options }, i) =>
      options.flatMap((option, o) => partsOf(plan, c, option, classes[c]!.accepts & active, bounds[i]![o]!.high)),
    )
    const relaxed = seatBy(plan, [...fixed, ...flexible], active)
    if (best !== undefined && relaxed.total <= best.total) continue
    const split = branch(relaxed, contested, classes, bounds)
    if (split !== undefined) open.push(...split)
    else {
      best = relaxed
      if (best.total === wanted) break
    }
  }
  const found = best ?? seatBy(plan, fixed, active)
  return { ...found, complete: open.length === 0 || found.total === wanted }
}

function seatBy(plan: SeatPlan, parts: readonly Part[], active: number): Seating {
  const filling = fill(parts, plan.needs, active)
  return { total: filling.total, filled: filling.filled, parts, filling, complete: true }
}

/** Sorts the classes into sources of a flow and contested ones. */
function sortOut(plan: SeatPlan, classes: readonly PeopleClass[], active: number) {
  const fixed: Part[] = []
  const contested: Contested[] = []
  for (let c = 0; c < classes.length; c++) {
    const accepts = classes[c]!.accepts & active
    if (accepts === 0) continue
    let layers = 0
    let open = 0
    let first = -1
    for (let o = 0; o < plan.options.length; o++) {
      const option = plan.options[o]!
      let own = 0
      for (let i = 0; i < option.length; i++) if (option[i]! & accepts) own++
      if (own === 0) continue
      if (open++ === 0) first = o
      if (own > layers) layers = own
    }
    const { count } = classes[c]!
    if (layers === 1) fixed.push({ class: c, option: first, accepts, count })
    else if (open === 1) fixed.push(...partsOf(plan, c, first, accepts, count))
    else
      contested.push({
        class: c,
        options: plan.options.flatMap((option, o) => (option.some((bits) => bits & accepts) ? [o] : [])),
      })
  }
  return { fixed, contested }
}

function partsOf(plan: SeatPlan, c: number, option: number, accepts: number, count: number): Part[] {
  const parts: Part[] = []
  for (const bits of plan.options[option]!)
    if (bits & accepts) parts.push({ class: c, option, accepts: bits & accepts, count })
  return parts
}

/** How many of a class a seating uses in an option: the most that any layer uses. */
function used(seating: Seating, c: number, option: number): number {
  const groups = seating.filled.length
  let most = 0
  seating.parts.forEach((part, s) => {
    if (part.class !== c || part.option !== option) return
    let sum = 0
    for (let g = 0; g < groups; g++) sum += seating.filling.seated[s * groups + g]!
    most = Math.max(most, sum)
  })
  return most
}

/** Where a relaxed seating uses more people than a class has: two tighter sets of bounds. Undefined when it is valid. */
function branch(
  relaxed: Seating,
  contested: readonly Contested[],
  classes: readonly PeopleClass[],
  bounds: Bounds[],
): Bounds[][] | undefined {
  for (let i = 0; i < contested.length; i++) {
    const { class: c, options } = contested[i]!
    const { count } = classes[c]!
    const uses = options.map((option) => used(relaxed, c, option))
    const excess = uses.reduce((a, b) => a + b, 0) - count
    if (excess <= 0) continue
    const o = uses.indexOf(Math.max(...uses))
    const at = Math.max(bounds[i]![o]!.low, uses[o]! - excess)
    const fewer = tighten(bounds, i, o, count, { high: at })
    const more = tighten(bounds, i, o, count, { low: at + 1 })
    return [fewer, more].filter((it) => it !== undefined)
  }
  return undefined
}

function tighten(
  bounds: Bounds[],
  i: number,
  o: number,
  count: number,
  change: Partial<Bounds[number]>,
): Bounds[] | undefined {
  const own = bounds[i]!.map((it, k) => (k === o ? { ...it, ...change } : { ...it }))
  const low = own.reduce((sum, it) => sum + it.low, 0)
  for (const it of own) it.high = Math.min(it.high, count - (low - it.low))
  if (low > count || own.some((it) => it.low > it.high)) return undefined
  return bounds.map((it, k) => (k === i ? own : it))
}

/**
 * Hands the seats out to people.
 *
 * @param members - for each class the people in it
 * @returns for each group the people who sit there
 */
export function handOut<T>(seating: Seating, members: readonly (readonly T[])[], groups: number): T[][] {
  const seats: T[][] = []
  for (let g = 0; g < groups; g++) seats.push([])
  let at = 0
  let before = -1
  let start = 0
  while (at < seating.parts.length) {
    const { class: c, option } = seating.parts[at]!
    // The parts of a class stand together, and within it those of an option.
    if (c !== before) start = 0
    before = c
    let most = 0
    for (; at < seating.parts.length; at++) {
      const part = seating.parts[at]!
      if (part.class !== c || part.option !== option) break
      let next = start
      for (let g = 0; g < groups; g++) {
        if ((part.accepts & (1 << g)) === 0) continue
        const n = seating.filling.seated[at * groups + g]!
        if (n === 0) continue
        const own = members[c]!.slice(next, next + n)
        seats[g] = seats[g]!.length === 0 ? own : seats[g]!.concat(own)
        next += n
      }
      most = Math.max(most, next - start)
    }
    start += most
  }
  return seats
}
