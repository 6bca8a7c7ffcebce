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
  /** The requirements that seat people. */
  requirements: readonly SeatedRequirement[]
  /** The place of the requirement of each group. */
  requirementOf: readonly number[]
  /** Bits of all groups. */
  all: number
  /** Kinds that one person may fill at once: bits of groups, one seat in each layer. */
  layers: readonly number[]
  /** All other groups: a person who sits there sits nowhere else. */
  alone: number
  /** Which groups a person with these bits may sit in. */
  accepts(mask: number): number
}

/** A requirement that seats people. */
export interface SeatedRequirement {
  key: string
  /** Bits of its groups. */
  groups: number
  /** The last of them, and whether whoever may sit in another of them, once, may sit there. */
  last: number
  lastTakesAll: boolean
}

export const MOST_GROUPS = 31
/** How many masks are remembered, each in the slot that its bits come to. */
const SLOT_BITS = 10

/**
 * Makes a plan of seat groups.
 *
 * @param together - kinds of seat that one person may fill at once
 * @param oneSeatAmongLines - false: requirements of registered people do not take people from each other
 * @throws RangeError for more than 31 groups
 */
export function seatPlan(
  groups: readonly SeatGroup[],
  together: readonly (readonly SeatKind[])[],
  oneSeatAmongLines: boolean,
): SeatPlan {
  if (groups.length > MOST_GROUPS) throw new RangeError('a standard may seat at most 31 groups of people together')
  const shared: readonly SeatKind[] = together[0] ?? ['registered']
  const layers = new Map<string, number>()
  let alone = 0
  groups.forEach(({ kind, requirement }, g) => {
    if (!shared.includes(kind)) {
      alone |= 1 << g
      return
    }
    const layer = kind === 'registered' && !oneSeatAmongLines ? `${kind}|${requirement}` : kind
    layers.set(layer, (layers.get(layer) ?? 0) | (1 << g))
  })
  const keys = [...new Set(groups.map((it) => it.requirement))]
  const requirements = keys.map((key): SeatedRequirement => {
    const own = groups.flatMap((it, g) => (it.requirement === key ? [g] : []))
    const last = own.at(-1)!
    const { kind, test } = groups[last]!
    return {
      key,
      groups: own.reduce((bits, g) => bits | (1 << g), 0),
      last,
      lastTakesAll: own.every((g) => groups[g]!.kind === kind && implies(groups[g]!.test, test)),
    }
  })
  const masks = new Int32Array(1 << SLOT_BITS)
  const choices = new Int32Array(1 << SLOT_BITS)
  return {
    groups,
    needs: groups.map((it) => it.need),
    wanted: groups.reduce((sum, it) => sum + it.need, 0),
    requirements,
    requirementOf: groups.map((it) => keys.indexOf(it.requirement)),
    all: groups.length === 0 ? 0 : -1 >>> (32 - groups.length),
    layers: [...layers.values()],
    alone,
    accepts(mask) {
      if (mask === 0) return 0
      const slot = Math.imul(mask, 0x9e3779b1) >>> (32 - SLOT_BITS)
      if (masks[slot] === mask) return choices[slot]!
      let accepts = 0
      for (let g = 0; g < groups.length; g++) if (groups[g]!.test.test(mask)) accepts |= 1 << g
      masks[slot] = mask
      choices[slot] = accepts
      return accepts
    },
  }
}

/** Tells whether everybody who passes a test surely passes another. */
const implies = (test: MaskTest, other: MaskTest) =>
  test === other ||
  (other.how === 'some' &&
    ((test.how === 'some' && (test.bits & ~other.bits) === 0) ||
      (test.how === 'every' && (test.bits & other.bits) !== 0)))
