import fc from 'fast-check'
import { describe, it } from 'vitest'
import { monotone } from '../../src/testing/index.ts'
import { additions } from '../../src/testing/laws/additions.ts'
import { littleScope } from './little.ts'
import { runs } from './runs.ts'

describe('law 3: more never makes worse', () => {
  it.each(Object.keys(additions))('one more %s', (name) => {
    fc.assert(monotone(littleScope(), [name]), runs(150))
  })
})
