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
  /** `seated[s * groups + g]` of source `s` sit in group `g`. */
  seated: number[]
}

/**
 * Fills as many seats as can be filled, each person in one seat at most: a maximum flow from sources to groups.
 * Groups listed earlier are never filled less for the sake of later ones.
 *
 * @param needs - seats of each group; groups outside `active` are left empty
 */
export function fill(sources: readonly Source[], needs: ArrayLike<number>, active: number): Filling {
  const groups = needs.length
  const seated = new Array<number>(sources.length * groups).fill(0)
  const filled = new Array<number>(groups).fill(0)
  const spare = new Array<number>(sources.length).fill(0)
  for (let s = 0; s < sources.length; s++) spare[s] = sources[s]!.count
  let total = 0
  for (let g = 0; g < groups; g++) {
    if ((active & (1 << g)) === 0) continue
    const need = needs[g]!
    if (need === 0) continue
    total += seatDirectly(sources, spare, seated, filled, g, need, active)
    while (filled[g]! < need) {
      const pushed = augment(sources, spare, seated, filled, g, need, groups)
      if (pushed === 0) break
      total += pushed
    }
  }
  return { total, filled, seated }
}

/** Seats people who can sit nowhere else first, then those with the fewest other choices. */
function seatDirectly(
  sources: readonly Source[],
  spare: number[],
  seated: number[],
  filled: number[],
  g: number,
  need: number,
  active: number,
): number {
  const groups = filled.length
  const later = active & ~((2 << g) - 1)
  let pushed = 0
  for (let round = 0; round < 2 && filled[g]! < need; round++)
    for (let s = 0; s < sources.length && filled[g]! < need; s++) {
      const { accepts } = sources[s]!
      if ((accepts & (1 << g)) === 0 || spare[s] === 0) continue
      if (round === 0 && (accepts & later) !== 0) continue
      const take = Math.min(spare[s]!, need - filled[g]!)
      spare[s] = spare[s]! - take
      seated[s * groups + g] = seated[s * groups + g]! + take
      filled[g] = filled[g]! + take
      pushed += take
    }
  return pushed
}

/** Frees people for a group by moving others along a shortest path of exchanges; returns how many it seated. */
function augment(
  sources: readonly Source[],
  spare: number[],
  seated: number[],
  filled: number[],
  target: number,
  need: number,
  groups: number,
): number {
  const cameBy = new Array<number>(sources.length).fill(-1)
  const cameFrom = new Array<number>(groups).fill(-1)
  const queue = [target]
  let seen = 1 << target
  for (let head = 0; head < queue.length; head++) {
    const g = queue[head]!
    for (let s = 0; s < sources.length; s++) {
      if (cameBy[s] !== -1 || (sources[s]!.accepts & (1 << g)) === 0) continue
      cameBy[s] = g
      if (spare[s]! > 0) return push(s, spare, seated, filled, cameBy, cameFrom, target, need, groups)
      for (let h = 0; h < groups; h++)
        if ((seen & (1 << h)) === 0 && seated[s * groups + h]! > 0) {
          seen |= 1 << h
          cameFrom[h] = s
          queue.push(h)
        }
    }
  }
  return 0
}

function push(
  last: number,
  spare: number[],
  seated: number[],
  filled: number[],
  cameBy: number[],
  cameFrom: number[],
  target: number,
  need: number,
  groups: number,
): number {
  let amount = Math.min(spare[last]!, need - filled[target]!)
  for (let g = cameBy[last]!; g !== target; g = cameBy[cameFrom[g]!]!)
    amount = Math.min(amount, seated[cameFrom[g]! * groups + g]!)
  spare[last] = spare[last]! - amount
  let s = last
  for (let g = cameBy[s]!; ; g = cameBy[s]!) {
    seated[s * groups + g] = seated[s * groups + g]! + amount
    if (g === target) break
    s = cameFrom[g]!
    seated[s * groups + g] = seated[s * groups + g]! - amount
  }
  filled[target] = filled[target]! + amount
  return amount
}
