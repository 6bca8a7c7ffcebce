import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemAssessment } from '../../src/assess/finding.ts'
import { someSpots, without } from './arbitraries/blanks.ts'
import { anyFiling } from './arbitraries/filing.ts'
import { isSeated, judgeLittle } from './arbitraries/judge.ts'
import { runs } from './arbitraries/runs.ts'
import { scenarios } from './arbitraries/scenarios.ts'

/** What was decided with less knowledge is decided the same with more. */
function expectKept(less: readonly ItemAssessment[], more: readonly ItemAssessment[]) {
  less.forEach((item, i) => {
    if (item.verdict !== 'undetermined') expect(more[i]!.verdict).toBe(item.verdict)
    item.findings.forEach(({ key, verdict, requirement }, f) => {
      if (verdict === 'undetermined' || isSeated(requirement)) return
      expect(`${key} ${more[i]!.findings[f]!.verdict}`).toBe(`${key} ${verdict}`)
    })
  })
}

// Law 6. Declared, as for law 3: a single finding of seated people may change with what other requirements can take from
// it; the item as a whole keeps its verdict.
describe('law 6: filling an unknown changes neither met nor unmet', () => {
  it.each(Object.keys(scenarios))('on %s', (name) => {
    const filing = anyFiling([name]).chain((it) =>
      someSpots(it.snapshot).map((spots) => ({ ...it, lesser: without(it.snapshot, spots) })),
    )
    fc.assert(
      fc.property(filing, ({ full, snapshot, lesser, profile }) => {
        const [some, most, least] = [snapshot, full, lesser].map((it) => judgeLittle(it, profile))
        expectKept(some!, most!)
        expectKept(least!, some!)
        expectKept(least!, most!)
      }),
      runs(250),
    )
  })
})
