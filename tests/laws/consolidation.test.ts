import fc from 'fast-check'
import { describe, it } from 'vitest'
import { expectReplayed, steady } from '../../src/testing/index.ts'
import { little, shipped } from './corpora.ts'
import { runs } from './runs.ts'

// Law 10.
describe.each([
  ['the shipped law', shipped, '西藏'],
  ['the shipped law read nationally', shipped, '全国'],
  ['the little law', little, '宽'],
] as const)('law 10: consolidating %s', (_, corpus, profile) => {
  it('equals replaying every day, on every day of effect and its neighbours', () => {
    expectReplayed(corpus, profile)
  })

  it('is the same on every day of its stretch', () => {
    fc.assert(steady(corpus, profile), runs(25))
  })
})
