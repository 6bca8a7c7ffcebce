import fc from 'fast-check'
import { consolidate } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { firstDifference } from '../difference.ts'
import { plain, replay } from './replay.ts'
import { broken } from './scope.ts'

/** The days on which something in a corpus takes effect, for whatever profile. */
export function daysOfEffect({ instruments, amendments, profiles }: Corpus): Day[] {
  const effective = [
    ...instruments.map((it) => it.effective),
    ...amendments.flatMap((it) => [it.effective, ...it.changes.map((change) => change.effective)]),
    ...profiles.flatMap((it) => (it.changes ?? []).map((change) => change.effective)),
  ].filter((it) => it !== undefined)
  return [...new Set(effective)].sort()
}

/**
 * Law 10: consolidating a day equals replaying what was enacted and amended day by day up to it; tried on every day of
 * effect and its neighbours.
 *
 * @throws Error at the first day that differs
 * @example
 * expectReplayed(corpus, '全国')
 */
export function expectReplayed(corpus: Corpus, profile: string): void {
  const wanted = new Set(daysOfEffect(corpus).flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))
  for (const [day, standards] of replay(corpus, profile, wanted)) {
    const found = firstDifference(plain(consolidate(corpus, { day, profile }).standards), standards)
    if (found !== undefined) broken(`the law of ${day} is not what replaying gives: ${found}`)
  }
}

/**
 * Law 10: the law is the same on every day of a stretch that consolidation says is one.
 *
 * @example
 * fc.assert(steady(corpus, '全国'))
 */
export function steady(corpus: Corpus, profile: string): fc.IProperty<[Day, number]> {
  return fc.property(fc.constantFrom(...daysOfEffect(corpus)), fc.integer({ min: -800, max: 800 }), (start, shift) => {
    const day = addDays(start, shift)
    const law = consolidate(corpus, { day, profile })
    const last = law.until ?? addDays(day, 1000)
    for (const other of [law.from < '1900-01-01' ? day : law.from, last]) {
      const found = firstDifference(plain(consolidate(corpus, { day: other, profile }).standards), plain(law.standards))
      if (found !== undefined) broken(`${day} and ${other} should share one law: ${found}`)
    }
  })
}
