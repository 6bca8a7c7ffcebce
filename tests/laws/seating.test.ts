import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemAssessment } from '../../src/assess/finding.ts'
import { routedRequirements } from '../../src/corpus/routing.ts'
import { evaluate, peopleOf, sceneOf, seatedRequirements } from '../reference/evaluate.ts'
import type { Scene } from '../reference/scene.ts'
import { maySitToo, mostSeated, type Place, placesOf } from '../reference/seating.ts'
import { little, planOn } from './arbitraries/corpora.ts'
import { anyFiling } from './arbitraries/filing.ts'
import { judgeLittle } from './arbitraries/judge.ts'
import { runs } from './arbitraries/runs.ts'

/** Checks that the seating of an item can be laid over the places of the law, and returns how many places it fills. */
function expectValid({ seating }: ItemAssessment, places: readonly Place[], scene: Scene): number {
  const people = peopleOf(scene)
  const free = [...places]
  const taken = new Map<string, Place[]>()
  const lay = (at: number): boolean => {
    const seat = seating[at]
    if (seat === undefined) return true
    const person = people.find((it) => it.id === seat.person)!
    const own = taken.get(seat.person) ?? []
    taken.set(seat.person, own)
    return free.some((place, i) => {
      if (place.requirement !== seat.requirement || place.fits(person) !== true || !maySitToo(own, place, scene.counting)) return false
      if (free.slice(0, i).some((it) => it === place)) return false
      free.splice(i, 1)
      own.push(place)
      const found = lay(at + 1)
      if (!found) {
        own.pop()
        free.splice(i, 0, place)
      }
      return found
    })
  }
  expect(lay(0), JSON.stringify(seating)).toBe(true)
  return seating.length
}

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
      runs(800),
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
          for (const key of requirements) expect(reference!.findings.find((it) => it.key === key)!.verdict).not.toBe('met')
        }
      }),
      runs(400),
    )
  })
})
