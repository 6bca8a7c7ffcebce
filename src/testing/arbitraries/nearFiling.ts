import fc from 'fast-check'
import type { Filing } from '../filing.ts'
import { limitsOf } from '../limits.ts'
import { blanked, edited, MOST_EDITS, MOST_PLACES, type Recipe } from '../recipe.ts'
import { passingFiling, type Target } from '../target.ts'
import { lists, moreOf } from './filing.ts'
import { wordsOf } from './wordsOf.ts'

/**
 * Filings near the thresholds of a standard: the least one that passes, with a few things moved to just below, at, or just
 * above a limit (people, projects and machines one fewer or one more, money a fen, days a day, months a month), and with
 * some facts left out. Shrinks to the filing that passes.
 *
 * @throws RangeError when the law of the day has no such standard
 * @example
 * const target = { corpus: shippedCorpus, qualification, day: '2024-07-20', profile: '全国', kind: '首次' }
 * fc.assert(fc.property(nearFiling(target), ({ snapshot }) => snapshot.people !== undefined))
 */
export function nearFiling(target: Target): fc.Arbitrary<Filing> {
  const start = passingFiling(target)
  const limits = limitsOf(target)
  const more = fc.record(lists(wordsOf(target), target.day, 1, 1)).map(moreOf)
  return fc.record({ recipe: anyRecipe, more }).map(({ recipe, more }) => {
    const full = edited(start, recipe, limits)
    return { profile: target.profile, full, snapshot: blanked(full, recipe, start), more }
  })
}

const anyRecipe: fc.Arbitrary<Recipe> = fc.record({
  edits: fc.array(
    fc.tuple(fc.nat(MOST_EDITS - 1), fc.nat(MOST_PLACES - 1), fc.constantFrom<(-1 | 0 | 1)[]>(0, -1, 1)),
    { maxLength: 4 },
  ),
  blanks: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(fc.nat(MOST_PLACES - 1), { maxLength: 3 }) },
  ),
})
