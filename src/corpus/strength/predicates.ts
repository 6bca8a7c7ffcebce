import type { Predicate } from '../schema/predicate.ts'
import { narrower, reaches } from './terms.ts'
import { asMany, type Reading } from './tests.ts'

/**
 * Tells whether everybody who is the one is also the other: a 高级 title in 结构 is a 中级 title in 结构 or 给排水.
 * Sound, not complete: where it says no, a person may still be found to be both.
 */
export function implies(it: Predicate, other: Predicate, reading: Reading): boolean {
  const also = (one: Predicate, two: Predicate) => implies(one, two, reading)
  if ('any' in it) return it.any.every((one) => also(one, other))
  if ('all' in other) return other.all.every((one) => also(it, one))
  if ('all' in it && 'any' in other)
    return it.all.some((one) => also(one, other)) || other.any.some((one) => also(it, one))
  if ('all' in it) return it.all.some((one) => also(one, other))
  if ('any' in other) return other.any.some((one) => also(it, one))
  return leafImplies(it, other, reading)
}

function leafImplies(it: Predicate, other: Predicate, reading: Reading): boolean {
  const { lexicon } = reading
  if ('registered' in it && 'registered' in other) {
    const [mine, theirs] = [it.registered, other.registered]
    const kinds = [mine.as].flat()
    return (
      kinds.every((kind) => [theirs.as].flat().includes(kind)) &&
      kinds.every((kind) => reaches(lexicon, lexicon.registration(kind)?.levels, mine.level, theirs.level)) &&
      narrower(lexicon, 'specialties', mine.in, theirs.in)
    )
  }
  if ('titled' in it && 'titled' in other) {
    const [mine, theirs] = [it.titled, other.titled]
    const series = theirs.series === undefined || mine.series === theirs.series
    return (
      series &&
      reaches(lexicon, lexicon.titleLevels, mine.level, theirs.level) &&
      narrower(lexicon, 'titleFields', mine.in, theirs.in)
    )
  }
  if ('post' in it && 'post' in other) return narrower(lexicon, 'posts', it.post.in, other.post.in)
  if ('worker' in it && 'worker' in other)
    return (
      reaches(lexicon, lexicon.tradeLevels, it.worker.level, other.worker.level) &&
      narrower(lexicon, 'trades', it.worker.in, other.worker.in)
    )
  if ('experienced' in it && 'experienced' in other) {
    const [mine, theirs] = [it.experienced, other.experienced]
    return asMany(mine.years, theirs.years, reading) && narrower(lexicon, 'experience', mine.in, theirs.in)
  }
  return false
}
