import type { SeatKind } from '../../corpus/schema/counting.ts'
import type { MaskTest } from '../credentials/questions.ts'

/** Seats of one description in one requirement. */
export interface SeatGroup {
  requirement: string
  /** Depth-first number of the line inside the requirement. */
  line: number
  covers?: string[]
  need: number
  test: MaskTest
  kind: SeatKind
}

/** All seats that are filled together, and which kinds one person may fill at once. */
export interface SeatPlan {
  groups: readonly SeatGroup[]
  needs: readonly number[]
  /** All seats together. */
  wanted: number
  /** For each requirement the bits of its groups. */
  ofRequirement: ReadonlyMap<string, number>
  /** Ways in which one person may sit: each a list of layers (bits of groups), one seat in each layer. */
  options: readonly (readonly number[])[]
  /** Which groups a person with these bits may sit in. */
  accepts(mask: number): number
}

export const MOST_GROUPS = 31
const MOST_REMEMBERED = 4096

/**
 * Makes a plan of seat groups.
 *
 * @param together - kinds of seat that one person may fill at once
 * @param oneSeatAmongLines - false: the requirements of one kind do not take people from each other
 * @throws RangeError for more than 31 groups
 */
export function seatPlan(
  groups: readonly SeatGroup[],
  together: readonly (readonly SeatKind[])[],
  oneSeatAmongLines: boolean,
): SeatPlan {
  if (groups.length > MOST_GROUPS) throw new RangeError('a standard may seat at most 31 groups of people together')
  const layerOf = (it: SeatGroup) => (oneSeatAmongLines ? it.kind : `${it.kind}|${it.requirement}`)
  const layers = new Map<string, { kind: SeatKind; bits: number }>()
  const ofRequirement = new Map<string, number>()
  groups.forEach((it, g) => {
    const layer = layers.get(layerOf(it)) ?? { kind: it.kind, bits: 0 }
    layer.bits |= 1 << g
    layers.set(layerOf(it), layer)
    ofRequirement.set(it.requirement, (ofRequirement.get(it.requirement) ?? 0) | (1 << g))
  })
  const kinds = [...new Set(groups.map((it) => it.kind))]
  const sets = [
    ...together.map((set) => kinds.filter((kind) => set.includes(kind))),
    ...kinds.filter((kind) => !together.some((set) => set.includes(kind))).map((kind) => [kind]),
  ].filter((set) => set.length > 0)
  const options = sets.map((set) => [...layers.values()].filter((it) => set.includes(it.kind)).map((it) => it.bits))
  const remembered = new Map<number, number>()
  return {
    groups,
    needs: groups.map((it) => it.need),
    wanted: groups.reduce((sum, it) => sum + it.need, 0),
    ofRequirement,
    options,
    accepts(mask) {
      const known = remembered.get(mask)
      if (known !== undefined) return known
      let accepts = 0
      for (let g = 0; g < groups.length; g++) if (groups[g]!.test.test(mask)) accepts |= 1 << g
      if (remembered.size < MOST_REMEMBERED) remembered.set(mask, accepts)
      return accepts
    },
  }
}
