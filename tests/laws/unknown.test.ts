import fc from 'fast-check'
import { describe, it } from 'vitest'
import { unknown } from '../../src/testing/index.ts'
import { littleScope } from './little.ts'
import { runs } from './runs.ts'
import { scenarios } from './scenarios.ts'

describe('law 6: filling an unknown changes neither met nor unmet', () => {
  it.each(Object.keys(scenarios))('on %s', (name) => {
    fc.assert(unknown(littleScope(name)), runs(250))
  })
})
