import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, any, between, not, type Verdict, verdicts } from '../../src/assess/verdict.ts'
import { and, or, verdictOf } from '../reference/tri.ts'
import { runs } from './runs.ts'

const M = 'met'
const U = 'undetermined'
const N = 'unmet'

describe('Kleene’s three-valued logic', () => {
  it.each<[Verdict, Verdict, Verdict, Verdict]>([
    [M, M, M, M],
    [M, U, U, M],
    [M, N, N, M],
    [U, M, U, M],
    [U, U, U, U],
    [U, N, N, U],
    [N, M, N, M],
    [N, U, N, U],
    [N, N, N, N],
  ])('%s and/or %s is %s / %s', (a, b, conjunction, disjunction) => {
    expect(all([a, b])).toBe(conjunction)
    expect(any([a, b])).toBe(disjunction)
  })

  it.each<[Verdict, Verdict]>([
    [M, N],
    [U, U],
    [N, M],
  ])('not %s is %s', (a, negation) => {
    expect(not(a)).toBe(negation)
  })

  it('has met for the empty conjunction and unmet for the empty disjunction', () => {
    expect(all([])).toBe(M)
    expect(any([])).toBe(N)
  })

  it('reads two bounds', () => {
    expect([between(true, true), between(false, true), between(false, false)]).toEqual([M, U, N])
  })

  const list = fc.array(fc.constantFrom(...verdicts))
  const truth = { met: true, unmet: false, undetermined: undefined }

  it('follows De Morgan', () => {
    fc.assert(
      fc.property(list, (it) => {
        expect(not(all(it))).toBe(any(it.map(not)))
      }),
      runs(500),
    )
  })

  it('agrees with the reference on lists of any length', () => {
    fc.assert(
      fc.property(list, (it) => {
        expect(all(it)).toBe(verdictOf(and(...it.map((one) => truth[one]))))
        expect(any(it)).toBe(verdictOf(or(...it.map((one) => truth[one]))))
      }),
      runs(500),
    )
  })
})
