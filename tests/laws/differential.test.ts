import { describe, it } from 'vitest'
import { evaluatorContract } from '../../src/testing/index.ts'
import { isSeated } from '../../src/testing/laws/scope.ts'
import { evaluate, evaluateUnseated } from '../reference/evaluate.ts'
import { littleScope } from './little.ts'
import { runs } from './runs.ts'
import { scenarios } from './scenarios.ts'
import { shippedScope } from './shippedScope.ts'

const skip = { has: 'brute force gives verdicts only', causes: 'brute force gives verdicts only' }

// Law 8: the core and the slow reference agree on every requirement.
describe('law 8: brute force keeps the contract', () => {
  describe.each(Object.keys(scenarios))('on %s', (name) => {
    const clauses = evaluatorContract({
      ...littleScope(name),
      ...runs(250),
      evaluate: ({ law }, snapshot) => ({ items: evaluate(law, snapshot) }),
      skip,
    })
    for (const { name: clause, skipped, check } of clauses)
      it.skipIf(skipped !== undefined)(skipped === undefined ? clause : `${clause} (${skipped})`, check)
  })

  describe('on the shipped law', () => {
    const clauses = evaluatorContract({
      ...shippedScope,
      ...runs(100),
      evaluate: ({ law }, snapshot) => ({ items: evaluateUnseated(law, snapshot) }),
      leavesOut: { reason: 'too many people to seat by force', requirement: isSeated },
      skip,
    })
    for (const { name: clause, skipped, check } of clauses)
      it.skipIf(skipped !== undefined)(skipped === undefined ? clause : `${clause} (${skipped})`, check)
  })
})
