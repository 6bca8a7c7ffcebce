import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consolidate } from '../../src/corpus/consolidate.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { addDays } from '../../src/domain/day.ts'
import { little, shipped } from './arbitraries/corpora.ts'
import { runs } from './arbitraries/runs.ts'
import { plain, replay } from './replay.ts'

const daysOf = (corpus: Corpus) => {
  const effective = [
    ...corpus.instruments.map((it) => it.effective),
    ...corpus.amendments.flatMap((it) => [it.effective, ...it.changes.map((change) => change.effective)]),
    ...corpus.profiles.flatMap((it) => (it.changes ?? []).map((change) => change.effective)),
  ].filter((it) => it !== undefined)
  return [...new Set(effective)].sort()
}

// Law 10.
describe.each([
  ['the shipped law', shipped, '西藏'],
  ['the shipped law read nationally', shipped, '全国'],
  ['the little law', little, '宽'],
] as const)('law 10: consolidating %s', (_, corpus, profile) => {
  const days = daysOf(corpus)

  it('equals replaying every day, on every day of effect and its neighbours', () => {
    const wanted = new Set(days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))
    for (const [day, standards] of replay(corpus, profile, wanted))
      expect(plain(consolidate(corpus, { day, profile }).standards), day).toEqual(standards)
  })

  it('is the same on every day of its stretch', () => {
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.integer({ min: -800, max: 800 }), (start, shift) => {
        const day = addDays(start, shift)
        const law = consolidate(corpus, { day, profile })
        const last = law.until ?? addDays(day, 1000)
        for (const other of [law.from < '1900-01-01' ? day : law.from, last])
          expect(plain(consolidate(corpus, { day: other, profile }).standards)).toEqual(plain(law.standards))
      }),
      runs(25),
    )
  })
})
