import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routedRequirements } from '../../src/corpus/routing.ts'
import { evaluate, peopleOf, sceneOf, seatedRequirements } from '../reference/evaluate.ts'
import { mostSeated, placesOf } from '../reference/seating.ts'
import { little, planOn } from './arbitraries/corpora.ts'
import { anyFiling } from './arbitraries/filing.ts'
import { judgeLittle } from './arbitraries/judge.ts'
import { runs } from './arbitraries/runs.ts'
import { expectValid } from './arbitraries/witness.ts'

describe('law 7: the seating', () => {
  it('is valid, and no other fills more places', () => {
    fc.assert(
      fc.property(anyFiling(['people', 'lines', 'certificates']), ({ snapshot, profile }) => {
        const { law } = planOn(little, snapshot.application.acceptedOn!, profile)
        judgeLittle(snapshot, profile).forEach((item, i) => {
          const scene = sceneOf(law, snapshot, snapshot.application.items[i]!)!
          const asked = seatedRequirements(routedRequirements(law, scene.standard, scene.route))
          const places = asked.flatMap(([key, it]) => placesOf(key, it, scene))
          const filled = expectValid(item, places, scene)
          expect(filled).toBe(mostSeated(places, peopleOf(scene), scene.counting, 'sure'))
        })
      }),
      runs(300),
    )
  })

  it('names the smallest sets that are short together', () => {
    fc.assert(
      fc.property(anyFiling(['people', 'lines']), ({ snapshot, profile }) => {
        const { law } = planOn(little, snapshot.application.acceptedOn!, profile)
        const [item] = judgeLittle(snapshot, profile)
        const [reference] = evaluate(law, snapshot)
        for (const { requirements, by } of item!.jointlyShort) {
          expect(requirements.length).toBeGreaterThan(1)
          expect(by).toBeGreaterThan(0)
          for (const key of requirements)
            expect(reference!.findings.find((it) => it.key === key)!.verdict).not.toBe('met')
        }
      }),
      runs(150),
    )
  })
})
