import { type Filling, fill, mostSeats, type Source } from './flow.ts'
import type { SeatPlan } from './seatPlan.ts'

/** People with the same choice of seats. */
export interface PeopleClass {
  accepts: number
  count: number
}

/** A source of the flow with the class that it stands for, and whether its people sit alone or in layers. */
interface Part extends Source {
  class: number
  alone: boolean
}

/** How people sit: `parts[i]` people of a class sit as `filling` says. */
export interface Seating {
  total: number
  filled: number[]
  parts: readonly Part[]
  filling: Filling
  /** False when the search was cut short: there may be a better seating. */
  complete: boolean
}

/** How many of each contested class sit alone: at least, and at most. */
interface Bounds {
  low: readonly number[]
  high: readonly number[]
}

const MOST_STEPS = 2000

/**
 * Seats people so that as many seats as possible are filled. A person sits once in each layer, or once alone. For most
 * people that is a maximum flow. The contested rest, who would sit in two layers or alone, is searched by branch and
 * bound over how many of each class sit alone; once these numbers are fixed, everything is a flow again.
 */
export function seat(plan: SeatPlan, classes: readonly PeopleClass[], active: number): Seating {
  const { fixed, contested } = sortOut(plan, classes, active)
  if (contested.length === 0) return seatBy(plan, fixed, active)
  const count = (c: number) => classes[c]!.count
  const whole: Bounds = { low: contested.map(() => 0), high: contested.map(count) }
  const search = { plan, classes, active, fixed, contested }
  if (choices(classes, contested) <= FEW_CHOICES) return tryAll(search)
  let best: Seating | undefined
  let steps = 0
  const open: Bounds[] = [whole]
  while (open.length > 0 && steps++ < MOST_STEPS) {
    const bounds = open.pop()!
    const { most, guesses } = relax(search, bounds)
    if (best !== undefined && most <= best.total) continue
    for (const guess of guesses) {
      const seating = seatBy(plan, [...fixed, ...contested.flatMap((c, i) => split(search, c, guess[i]!))], active)
      if (best === undefined || seating.total > best.total) best = seating
    }
    if (most > best!.total) open.push(...halves(bounds, guesses))
  }
  return { ...best!, complete: open.length === 0 }
}

/** How many seats the best seating fills. */
export function mostSeated(plan: SeatPlan, classes: readonly PeopleClass[], active: number): number {
  const { fixed, contested } = sortOut(plan, classes, active)
  return contested.length === 0 ? mostSeats(fixed, plan.needs, active) : seat(plan, classes, active).total
}

/** Seats people without a search, everybody in layers who can sit in any: good, and mostly the best. */
export function seatInLayers(plan: SeatPlan, classes: readonly PeopleClass[], active: number): Seating {
  const { fixed, contested } = sortOut(plan, classes, active)
  for (const c of contested) addLayers(plan, fixed, c, classes[c]!, active, classes[c]!.count)
  return seatBy(plan, fixed, active)
}

/** In how many ways the people of contested classes can be divided into those alone and those in layers. */
function choices(classes: readonly PeopleClass[], contested: readonly number[]): number {
  let ways = 1
  for (let i = 0; i < contested.length && ways <= FEW_CHOICES; i++) ways *= classes[contested[i]!]!.count + 1
  return ways
}

const FEW_CHOICES = 8

/** Tries every division: cheaper than bounds where there are few. */
function tryAll(search: Search): Seating {
  const { plan, classes, active, fixed, contested } = search
  let best: readonly Part[] = fixed
  let most = -1
  const divide = (i: number, parts: readonly Part[]) => {
    if (i === contested.length) {
      const total = mostSeats(parts, plan.needs, active)
      if (total > most) {
        most = total
        best = parts
      }
      return
    }
    const c = contested[i]!
    for (let alone = 0; alone <= classes[c]!.count; alone++) divide(i + 1, [...parts, ...split(search, c, alone)])
  }
  divide(0, fixed)
  return seatBy(plan, best, active)
}

interface Search {
  plan: SeatPlan
  classes: readonly PeopleClass[]
  active: number
  fixed: readonly Part[]
  contested: readonly number[]
}

function seatBy(plan: SeatPlan, parts: readonly Part[], active: number): Seating {
  const filling = fill(parts, plan.needs, active)
  return { total: filling.total, filled: filling.filled, parts, filling, complete: true }
}

/** Sorts the classes into sources of a flow and those who would sit in two layers or alone. */
function sortOut(plan: SeatPlan, classes: readonly PeopleClass[], active: number) {
  const fixed: Part[] = []
  const contested: number[] = []
  for (let c = 0; c < classes.length; c++) {
    const accepts = classes[c]!.accepts & active
    if (accepts === 0) continue
    const { count } = classes[c]!
    const alone = (accepts & plan.alone) !== 0
    let layers = 0
    for (let i = 0; i < plan.layers.length; i++) if (plan.layers[i]! & accepts) layers++
    if (layers === 0 || (layers === 1 && alone)) fixed.push({ class: c, alone: true, accepts, count })
    else if (alone) contested.push(c)
    else addLayers(plan, fixed, c, classes[c]!, active, count)
  }
  return { fixed, contested }
}

/** People of a class in every layer that they accept. */
function addLayers(plan: SeatPlan, to: Part[], c: number, { accepts }: PeopleClass, active: number, count: number) {
  for (let i = 0; i < plan.layers.length; i++) {
    const own = plan.layers[i]! & accepts & active
    if (own !== 0) to.push({ class: c, alone: false, accepts: own, count })
  }
}

/** A contested class with so many of its people alone, the others in layers. */
function split({ plan, classes, active }: Search, c: number, alone: number): Part[] {
  const accepts = classes[c]!.accepts & active
  const parts: Part[] = [{ class: c, alone: true, accepts: accepts & plan.alone, count: alone }]
  addLayers(plan, parts, c, classes[c]!, active, classes[c]!.count - alone)
  return parts
}

/**
 * The most seats that any seating within bounds can fill, and guesses at the numbers alone that may reach it. Each layer
 * in turn is seated together with those alone, one seat a person, and the other layers as if nobody sat alone: no seating
 * can do better than the least of these.
 */
function relax(search: Search, { low, high }: Bounds): { most: number; guesses: number[][] } {
  const { plan, classes, active, fixed, contested } = search
  const layerBy = (bits: number) =>
    contested.map((c, i): Part => {
      return { class: c, alone: false, accepts: classes[c]!.accepts & bits, count: classes[c]!.count - low[i]! }
    })
  const apart = plan.layers.map((bits) => mostSeats([...fixed, ...layerBy(bits)], plan.needs, active & bits))
  const all = apart.reduce((a, b) => a + b, 0)
  const free = contested.map((c, i): Part => {
    return { class: c, alone: true, accepts: classes[c]!.accepts & plan.alone, count: high[i]! }
  })
  let most = all + mostSeats([...fixed, ...free], plan.needs, active & plan.alone)
  const guesses: number[][] = []
  plan.layers.forEach((bits, l) => {
    const bound = bits | plan.alone
    const linked = contested.map((c): Part => {
      return { class: c, alone: true, accepts: classes[c]!.accepts & bound, count: classes[c]!.count }
    })
    const filling = fill([...fixed, ...linked], plan.needs, active & bound)
    most = Math.min(most, filling.total + all - apart[l]!)
    guesses.push(contested.map((_, i) => clamp(aloneIn(plan, filling, fixed.length + i), low[i]!, high[i]!)))
  })
  return { most, guesses }
}

const clamp = (n: number, low: number, high: number) => (n < low ? low : n > high ? high : n)

/** How many people of a source sit in the groups of those alone. */
function aloneIn({ alone }: SeatPlan, { seated }: Filling, part: number): number {
  let n = 0
  for (const { source, group, count } of seated) if (source === part && (alone & (1 << group)) !== 0) n += count
  return n
}

/** Two halves of bounds, split at the class on which the guesses differ most, or that is widest. */
function halves({ low, high }: Bounds, guesses: readonly number[][]): Bounds[] {
  const width = (i: number) => {
    const values = guesses.map((it) => it[i]!)
    return (Math.max(...values) - Math.min(...values)) * 1000 + high[i]! - low[i]!
  }
  let at = -1
  for (let i = 0; i < low.length; i++) if (high[i]! > low[i]! && (at < 0 || width(i) > width(at))) at = i
  if (at < 0) return []
  const values = guesses.map((it) => it[at]!)
  // A shift, not a division: a whole number that went through a fraction makes every count slow.
  const middle = (Math.max(...values) + Math.min(...values)) >> 1
  const cut = clamp(middle, low[at]!, high[at]! - 1)
  return [
    { low, high: high.map((it, i) => (i === at ? cut : it)) },
    { low: low.map((it, i) => (i === at ? cut + 1 : it)), high },
  ]
}

/**
 * Hands the seats out to people.
 *
 * @param members - for each class the people in it
 * @returns for each group the people who sit there
 */
export function handOut<T>({ parts, filling }: Seating, members: readonly (readonly T[])[], groups: number): T[][] {
  const seats: T[][] = []
  for (let g = 0; g < groups; g++) seats.push([])
  let part = -1
  let start = 0
  let next = 0
  let most = 0
  for (const { source, group, count } of filling.seated) {
    const { class: c, alone } = parts[source]!
    if (source !== part) {
      // The parts of a class stand together, and within it those of its layers, who are the same people.
      const before = parts[part]
      if (before?.class !== c) start = most = 0
      else if (before.alone !== alone) start = most
      next = start
      part = source
    }
    const own = members[c]!.slice(next, next + count)
    seats[group] = seats[group]!.length === 0 ? own : seats[group]!.concat(own)
    next += count
    most = Math.max(most, next)
  }
  return seats
}
