import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { spotsOf, without } from './blanks.ts'
import { edits } from './edits/index.ts'
import type { Limits } from './limits.ts'

/** A filing as small numbers: which edits to do to one that passes, and which facts to leave out. */
export interface Recipe {
  edits: readonly (readonly [which: number, n: number, by: -1 | 0 | 1])[]
  blanks: readonly number[]
}

/** The numbers of a recipe stay below these. */
export const MOST_EDITS = edits.length
export const MOST_PLACES = 997

/** Does the edits of a recipe. */
export function edited(start: Snapshot, recipe: Recipe, limits: Limits): Snapshot {
  return recipe.edits.reduce((it, [which, n, by]) => edits[which]!(it, { n, by }, limits), start)
}

/** Leaves out the facts that a recipe names among those of the filing that it starts from. */
export function blanked(snapshot: Snapshot, { blanks }: Recipe, start: Snapshot = snapshot): Snapshot {
  if (blanks.length === 0) return snapshot
  const spots = spotsOf(start)
  if (spots.length === 0) return snapshot
  return without(
    snapshot,
    // A large stride: neighbouring numbers leave out facts of different things.
    blanks.map((it) => spots[(it * 7919) % spots.length]!),
  )
}
