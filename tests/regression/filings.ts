import type { Corpus } from '../../src/corpus/corpus.ts'
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts'
import { type Limits, limitsOf } from '../../src/testing/limits.ts'
import { blanked, edited, MOST_EDITS, MOST_PLACES, type Recipe } from '../../src/testing/recipe.ts'
import { passingFiling, type Target, targetsOf } from '../../src/testing/target.ts'
import { type Random, randomOf } from './random.ts'
import type { Version } from './versions.ts'

/** Where filings of a version start from: the least one that passes, on a day, by a reading, for a kind of application. */
export interface Start {
  target: Target
  snapshot: Snapshot
  limits: Limits
}

/** The start of a version: on its first day or its last, for one of the kinds of application that are open, as the seed falls. */
export function startOf(corpus: Corpus, { qualification, profile, from, until }: Version, seed: number): Start {
  const targets = targetsOf({ corpus, qualification, day: seed % 2 === 0 ? from : until, profile })
  const target = targets[(seed >>> 1) % targets.length]!
  return { target, snapshot: passingFiling(target), limits: limitsOf(target) }
}

/** Filings of a version near its thresholds, in an order that the seed decides; the first is the one that passes. */
export function* filingsOf({ snapshot, limits }: Start, seed: number, count: number): Generator<Snapshot> {
  const random = randomOf(seed)
  for (let n = 0; n < count; n++) {
    const recipe = n === 0 ? { edits: [], blanks: [] } : anyRecipe(random)
    yield blanked(edited(snapshot, recipe, limits), recipe, snapshot)
  }
}

/** Up to three edits, the first four kinds (counts and money) as often as all the others; facts left out in one of four. */
function anyRecipe(random: Random): Recipe {
  const edits = Array.from({ length: 1 + random.below(3) }, () => {
    const which = random.below(random.below(2) === 0 ? 4 : MOST_EDITS)
    return [which, random.below(MOST_PLACES), (random.below(3) - 1) as -1 | 0 | 1] as const
  })
  const blanks = random.below(4) > 0 ? [] : Array.from({ length: 1 + random.below(3) }, () => random.below(MOST_PLACES))
  return { edits, blanks }
}
