import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routedRequirements } from '../../src/corpus/routing.ts'
import { complete, deterministic, irredundant, monotone, order, seating, unknown } from '../../src/testing/index.ts'
import { openFindings } from '../../src/testing/laws/remedied.ts'
import { isSeated, itemsOf, planOfFiling } from '../../src/testing/laws/scope.ts'
import { peopleOf, sceneOf, seatedRequirements } from '../reference/evaluate.ts'
import { placesOf } from '../reference/seating.ts'
import { shipped } from './corpora.ts'
import { runs } from './runs.ts'
import { shippedScope } from './shippedScope.ts'
import { expectValid, matching } from './witness.ts'

describe('the laws on the shipped standards', () => {
  it.each([
    ['1: a filing mended as its notice says is met', complete, 70],
    ['2: no remedy can be left out', irredundant, 70],
    ['3: more never makes worse', monotone, 150],
    ['5: order changes nothing', order, 100],
    ['5: the same bytes in give the same bytes out', deterministic, 50],
    ['6: filling an unknown changes neither met nor unmet', unknown, 100],
    ['7: the seating is valid', seating, 100],
  ] as const)('%s', (_, law, numRuns) => {
    fc.assert(law(shippedScope) as fc.IProperty<unknown>, runs(numRuns))
  })

  // Too many people for brute force: the witness must be valid, it must be full where all is met, and a requirement is
  // short by itself exactly if no matching of people to its places alone is full.
  it('7: the seating is as full as can be', () => {
    fc.assert(
      fc.property(shippedScope.filings, (filing) => {
        const { law } = planOfFiling(shipped, filing)
        const { snapshot } = filing
        itemsOf(shipped, filing).forEach((item, i) => {
          const scene = sceneOf(law, snapshot, snapshot.application.items[i]!)!
          const asked = seatedRequirements(routedRequirements(law, scene.standard, scene.route))
          const places = asked.flatMap(([key, it]) => placesOf(key, it, scene))
          const filled = expectValid(item, places, scene)
          const verdicts = item.findings.filter((it) => isSeated(it.requirement)).map((it) => it.verdict)
          if (verdicts.every((it) => it === 'met')) expect(filled).toBe(places.length)
          const open = openFindings(item.findings).map((it) => it.key)
          for (const [key] of asked) {
            const own = places.filter((it) => it.requirement === key)
            const jointly = item.jointlyShort.some((it) => it.requirements.includes(key))
            const alone = matching(peopleOf(scene), own) < own.length
            const { verdict } = item.findings.find((it) => it.key === key)!
            if (alone) expect(verdict, key).not.toBe('met')
            else if (!jointly) expect(open, key).not.toContain(key)
          }
        })
      }),
      runs(50),
    )
  })
})
