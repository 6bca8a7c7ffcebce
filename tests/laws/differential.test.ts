import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import { evaluate } from '../reference/evaluate.ts'
import { little, planOn } from './arbitraries/corpora.ts'
import { anyFiling } from './arbitraries/filing.ts'
import { runs } from './arbitraries/runs.ts'
import { scenarios } from './arbitraries/scenarios.ts'

// Law 8: the compiled evaluator and the slow reference agree on every requirement.
describe('law 8: the evaluator agrees with brute force', () => {
  it.each(Object.keys(scenarios))('on %s', (name) => {
    fc.assert(
      fc.property(anyFiling([name]), ({ snapshot, profile }) => {
        const plan = planOn(little, snapshot.application.acceptedOn!, profile)
        const fast = assess(plan, snapshot).items.map(({ verdict, findings }) => ({
          verdict,
          findings: findings.map((it) => ({ key: it.key, verdict: it.verdict })),
        }))
        expect(fast).toEqual(evaluate(plan.law, snapshot))
      }),
      runs(400),
    )
  })
})
