import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isYuan, minus, sum, times, toWan, toYuan } from '../../src/domain/amount.ts'

describe('amounts', () => {
  it('add exactly', () => {
    expect(sum([0.1, 0.2])).toBe(0.3)
    expect(sum(Array.from({ length: 1000 }, () => 0.01))).toBe(10)
    expect(sum([39_999_999.99, 0.01])).toBe(40_000_000)
    expect(sum([])).toBe(0)
    expect(sum(new Set([1.1, 2.2]))).toBe(3.3)
  })

  it('subtract and multiply exactly', () => {
    expect(minus(0.3, 0.1)).toBe(0.2)
    expect(minus(8_000_000, 7_999_999.99)).toBe(0.01)
    expect(times(0.6, 1000)).toBe(600)
    expect(times(1.1, 10_000)).toBe(11_000)
    expect(times(0.07, 100)).toBe(7)
  })

  it('come to what decimals come to, whole or not', () => {
    const amount = fc.oneof(
      fc.maxSafeInteger(),
      fc.integer(),
      fc.integer({ min: -1e11, max: 1e11 }).map((fen) => fen / 100),
    )
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 6 }), amount, amount, (list, a, b) => {
        expect(sum(list)).toBe(list.reduce((total, it) => total.add(it), new Decimal(0)).toNumber())
        expect(minus(a, b)).toBe(new Decimal(a).sub(b).toNumber())
        expect(times(a, b) + 0).toBe(new Decimal(a).mul(b).toNumber() + 0)
      }),
      { numRuns: 5000 },
    )
  })

  it('turn into 万元 and back', () => {
    expect(toWan(8_000_000)).toBe(800)
    expect(toWan(7_999_999.99)).toBe(799.999999)
    expect(toYuan(800)).toBe(8_000_000)
    expect(toYuan(0.3)).toBe(3000)
    expect(toYuan(1.1)).toBe(11_000)
    expect(toYuan(0)).toBe(0)
    expect(toYuan(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
    expect(toYuan(toWan(123_456.78))).toBe(123_456.78)
  })

  it.each([0, 1, 0.01, 7_999_999.99, 0.1, 0.29, -0.01, 90_071_992_547_409.91])('%d is whole in fen', (value) => {
    expect(isYuan(value)).toBe(true)
  })

  it.each([0.001, 7_999_999.999, 0.1 + 0.2, 90_071_992_547_409.92, 1e300])('%d is not', (value) => {
    expect(isYuan(value)).toBe(false)
  })
})
