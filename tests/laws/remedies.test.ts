import fc from 'fast-check'
import { describe, it } from 'vitest'
import { complete, irredundant } from '../../src/testing/index.ts'
import { littleScope } from './little.ts'
import { runs } from './runs.ts'
import { scenarios } from './scenarios.ts'

// What remains open although remedied is the matter of completeness; irredundance speaks of what is met.
describe('laws 1 and 2: remedies', () => {
  it.each(Object.keys(scenarios))('are complete on %s', (name) => {
    fc.assert(complete(littleScope(name)), runs(120))
  })

  it.each(Object.keys(scenarios))('are irredundant on %s', (name) => {
    fc.assert(irredundant(littleScope(name)), runs(120))
  })
})
