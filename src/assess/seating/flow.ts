import { lowest } from './bits.ts'

/** People who may be exchanged for each other: how many, and which groups of seats (bits) each of them may take. */
export interface Source {
  count: number
  accepts: number
}

/** What filling gave: seats filled by group, and how many of each source sit where. */
export interface Filling {
  total: number
  /** `filled[g]` of `needs[g]`. */
  filled: number[]
  /** Those who sit, by source and within it by group. */
  seated: readonly Sitting[]
}

/** So many of a source in a group. */
export interface Sitting {
  source: number
  group: number
  count: number
}

/** Working memory, used by one call at a time: a search asks for thousands of flows and keeps few of them. */
const memory = {
  spare: new Int32Array(64),
  accepts: new Int32Array(64),
  cameBy: new Int32Array(64),
  seated: new Int32Array(64 * 32),
  filled: new Int32Array(32),
  cameFrom: new Int32Array(32),
  queue: new Int32Array(32),
}

/**
 * Fills as many seats as can be filled, each person in one seat at most: a maximum flow from sources to groups.
 * Groups listed earlier are never filled less for the sake of later ones.
 *
 * @param needs - seats of each group; groups outside `active` are left empty
 */
export function fill(sources: readonly Source[], needs: ArrayLike<number>, active: number): Filling {
  const groups = needs.length
  const total = mostSeats(sources, needs, active)
  const filled: number[] = []
  for (let g = 0; g < groups; g++) filled.push(memory.filled[g]!)
  const seated: Sitting[] = []
  for (let source = 0; source < sources.length; source++)
    for (let rest = sources[source]!.accepts & active; rest !== 0; rest &= rest - 1) {
      const group = lowest(rest)
      const count = memory.seated[source * groups + group]!
      if (count > 0) seated.push({ source, group, count })
    }
  return { total, filled, seated }
}

/** How many seats can be filled: `fill` without who sits where. */
export function mostSeats(sources: readonly Source[], needs: ArrayLike<number>, active: number): number {
  const groups = needs.length
  const n = sources.length
  if (n > memory.spare.length) grow(n)
  const { spare, accepts, seated, filled } = memory
  for (let s = 0; s < n; s++) {
    spare[s] = sources[s]!.count
    accepts[s] = sources[s]!.accepts
  }
  seated.fill(0, 0, n * groups)
  filled.fill(0)
  let total = 0
  for (let g = 0; g < groups; g++) {
    const need = (active & (1 << g)) === 0 ? 0 : needs[g]!
    if (need === 0) continue
    seatDirectly(n, groups, g, need, active & ~((2 << g) - 1))
    while (filled[g]! < need && augment(n, groups, g, need));
    total += filled[g]!
  }
  return total
}

function grow(sources: number) {
  const size = sources * 2
  memory.spare = new Int32Array(size)
  memory.accepts = new Int32Array(size)
  memory.cameBy = new Int32Array(size)
  memory.seated = new Int32Array(size * 32)
}

/** Seats people who can sit in no later group first, then the others. */
function seatDirectly(n: number, groups: number, g: number, need: number, later: number): void {
  const { spare, accepts, seated, filled } = memory
  const own = 1 << g
  let open = need
  for (let round = 0; round < 2 && open > 0; round++)
    for (let s = 0; s < n && open > 0; s++) {
      const bits = accepts[s]!
      if ((bits & own) === 0 || spare[s] === 0 || (round === 0 && (bits & later) !== 0)) continue
      const take = Math.min(spare[s]!, open)
      spare[s]! -= take
      seated[s * groups + g]! += take
      open -= take
    }
  filled[g] = need - open
}

/** Frees people for a group by moving others along a shortest path of exchanges; tells whether it seated any. */
function augment(n: number, groups: number, target: number, need: number): boolean {
  const { spare, accepts, cameBy, seated, cameFrom, queue } = memory
  cameBy.fill(-1, 0, n)
  queue[0] = target
  let length = 1
  let seen = 1 << target
  for (let head = 0; head < length; head++) {
    const g = queue[head]!
    for (let s = 0; s < n; s++) {
      if (cameBy[s] !== -1 || (accepts[s]! & (1 << g)) === 0) continue
      cameBy[s] = g
      if (spare[s]! > 0) {
        push(s, groups, target, need)
        return true
      }
      for (let h = 0; h < groups; h++)
        if ((seen & (1 << h)) === 0 && seated[s * groups + h]! > 0) {
          seen |= 1 << h
          cameFrom[h] = s
          queue[length++] = h
        }
    }
  }
  return false
}

/** Moves people along the path that ends at a source with people to spare. */
function push(last: number, groups: number, target: number, need: number): void {
  const { spare, cameBy, seated, filled, cameFrom } = memory
  let amount = Math.min(spare[last]!, need - filled[target]!)
  for (let g = cameBy[last]!; g !== target; g = cameBy[cameFrom[g]!]!)
    amount = Math.min(amount, seated[cameFrom[g]! * groups + g]!)
  spare[last]! -= amount
  let s = last
  for (let g = cameBy[s]!; ; g = cameBy[s]!) {
    seated[s * groups + g]! += amount
    if (g === target) break
    s = cameFrom[g]!
    seated[s * groups + g]! -= amount
  }
  filled[target]! += amount
}
