import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFor } from '../../src/cases/plans.ts'
import { routedRequirements } from '../../src/corpus/routing.ts'
import { type SeatsByForce, seating } from '../../src/testing/index.ts'
import { evaluate, peopleOf, sceneOf, seatedRequirements } from '../reference/evaluate.ts'
import { mostSeated, placesOf } from '../reference/seating.ts'
import { little } from './corpora.ts'
import { judgeLittle, littleFiling, littleScope } from './little.ts'
import { runs } from './runs.ts'
import { expectValid } from './witness.ts'

const byForce: SeatsByForce = ({ snapshot, profile }, item) => {
  const { law } = planFor(little, snapshot.application.acceptedOn!, profile)
  const scene = sceneOf(law, snapshot, snapshot.application.items[item.index]!)!
  const asked = seatedRequirements(routedRequirements(law, scene.standard, scene.route))
  const places = asked.flatMap(([key, it]) => placesOf(key, it, scene))
  return {
    filled: expectValid(item, places, scene),
    most: mostSeated(places, peopleOf(scene), scene.counting, 'sure'),
  }
}

describe('law 7: the seating', () => {
  it('is valid, and no other fills more places', () => {
    fc.assert(seating(littleScope('people', 'lines', 'certificates'), byForce), runs(300))
  })

  it('names the smallest sets that are short together', () => {
    fc.assert(
      fc.property(littleFiling(['people', 'lines']), (filing) => {
        const { snapshot, profile } = filing
        const [item] = judgeLittle(filing)
        const [reference] = evaluate(planFor(little, snapshot.application.acceptedOn!, profile).law, snapshot)
        for (const { requirements } of item!.jointlyShort)
          for (const key of requirements)
            expect(reference!.findings.find((it) => it.key === key)!.verdict).not.toBe('met')
      }),
      runs(150),
    )
  })
})
