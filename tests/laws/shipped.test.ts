import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import { mend, remediesFor } from '../../src/assess/remedies.ts'
import { routedRequirements } from '../../src/corpus/routing.ts'
import { evaluateUnseated, peopleOf, sceneOf, seatedRequirements } from '../reference/evaluate.ts'
import { placesOf } from '../reference/seating.ts'
import { isSeated, rank } from './arbitraries/judge.ts'
import { isMendable, openFindings } from './arbitraries/mendable.ts'
import { runs } from './arbitraries/runs.ts'
import { cases, emptyFiling, passing, troubled } from './arbitraries/shipped.ts'
import { expectValid, matching } from './arbitraries/witness.ts'

type Items = ReturnType<typeof assess>['items']

const openIn = (items: Items) => items.flatMap((item) => openFindings(item.findings).map((it) => it.key))
const verdictsIn = (items: Items) => items.flatMap((item) => item.findings.map((it) => `${it.key} ${it.verdict}`))

describe('the laws on the shipped standards', () => {
  it('1: a filing mended as its notice says is met', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), (one) => {
        const { plan, snapshot } = passing(one)
        expect(openIn(assess(plan, snapshot).items)).toEqual([])
      }),
      runs(70),
    )
  })

  // Where a figure is not known, here or in the highest of several, nothing can be met, and no remedy be tried.
  it('2: no remedy can be left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.nat(30), (one, n) => {
        const { plan } = passing(one)
        const empty = emptyFiling(one)
        const remedies = remediesFor(plan, assess(plan, empty))
        const left = remedies[n % remedies.length]
        if (left === undefined) return
        const rest = mend(
          empty,
          remedies.filter((it) => it !== left),
          plan,
        )
        const all = verdictsIn(assess(plan, mend(empty, remedies, plan)).items)
        if (!all.includes(`${left.finding} met`)) return
        expect(verdictsIn(assess(plan, rest).items), JSON.stringify(left)).not.toEqual(all)
      }),
      runs(50),
    )
  })

  it('3: what goes wrong makes no item better', () => {
    fc.assert(
      fc.property(troubled(), ({ plan, start, known }) => {
        const before = assess(plan, start).items
        assess(plan, known).items.forEach((item, i) => {
          expect(rank(item.verdict)).toBeLessThanOrEqual(rank(before[i]!.verdict))
        })
      }),
      runs(70),
    )
  })

  it('6: filling an unknown changes neither met nor unmet', () => {
    fc.assert(
      fc.property(troubled(), ({ plan, known, unsure }) => {
        const more = assess(plan, known).items
        assess(plan, unsure).items.forEach((item, i) => {
          if (item.verdict !== 'undetermined') expect(more[i]!.verdict).toBe(item.verdict)
          item.findings.forEach(({ key, verdict, requirement }, f) => {
            if (verdict !== 'undetermined' && !isSeated(requirement))
              expect(`${key} ${more[i]!.findings[f]!.verdict}`).toBe(`${key} ${verdict}`)
          })
        })
      }),
      runs(70),
    )
  })

  // Too many people for brute force: the witness must be valid, it must be full where all is met, and a requirement is
  // short by itself exactly if no matching of people to its places alone is full.
  it('7: the seating is valid and as full as can be', () => {
    fc.assert(
      fc.property(troubled(), ({ plan, unsure }) => {
        assess(plan, unsure).items.forEach((item, i) => {
          const scene = sceneOf(plan.law, unsure, unsure.application.items[i]!)!
          const asked = seatedRequirements(routedRequirements(plan.law, scene.standard, scene.route))
          const places = asked.flatMap(([key, it]) => placesOf(key, it, scene))
          const filled = expectValid(item, places, scene)
          const verdicts = item.findings.filter((it) => isSeated(it.requirement)).map((it) => it.verdict)
          if (verdicts.every((it) => it === 'met')) expect(filled).toBe(places.length)
          for (const [key] of asked) {
            const own = places.filter((it) => it.requirement === key)
            const jointly = item.jointlyShort.some((it) => it.requirements.includes(key))
            const alone = matching(peopleOf(scene), own) < own.length
            const { verdict } = item.findings.find((it) => it.key === key)!
            if (alone) expect(verdict, key).not.toBe('met')
            else if (!jointly && isMendable(asked.find((it) => it[0] === key)![1])) expect(verdict, key).toBe('met')
          }
        })
      }),
      runs(50),
    )
  })

  it('8: everything but the seating of people agrees with brute force', () => {
    fc.assert(
      fc.property(troubled(), ({ plan, unsure }) => {
        const fast = assess(plan, unsure).items.map(({ findings }) =>
          findings.filter((it) => !isSeated(it.requirement)).map(({ key, verdict }) => ({ key, verdict })),
        )
        expect(fast).toEqual(evaluateUnseated(plan.law, unsure).map((it) => it.findings))
      }),
      runs(70),
    )
  })
})
