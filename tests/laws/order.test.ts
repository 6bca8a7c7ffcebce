import fc from 'fast-check'
import { describe, it } from 'vitest'
import { deterministic, order } from '../../src/testing/index.ts'
import { littleScope } from './little.ts'
import { runs } from './runs.ts'

describe('law 5: order', () => {
  it('of people, certificates, projects, machines and items changes nothing', () => {
    fc.assert(order(littleScope()), runs(500))
  })

  it('is the same for the same input: the same bytes in give the same bytes out', () => {
    fc.assert(deterministic(littleScope()), runs(200))
  })
})
