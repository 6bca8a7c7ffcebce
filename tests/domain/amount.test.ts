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
