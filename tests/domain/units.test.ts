import { describe, expect, it } from 'vitest'
import { dimensionOf, toBase, unitNames } from '../../src/domain/units.ts'

describe('units', () => {
  it.each([
    [1.5, '公里', 1500],
    [1.1, '公里', 1100],
    [7, '厘米', 0.07],
    [0.6, '万平方米', 6000],
    [3, '亿立方米', 300_000_000],
    [2.5, '吨', 2.5],
    [0.3, '万元', 3000],
    [1, '立方米/秒', 3600],
    [1.2, '万吨/日', 12_000],
    [50, 'MW', 50_000],
    [25, '层', 25],
  ])('%d %s is %d in the base unit', (value, unit, expected) => {
    expect(toBase(value, unit)).toBe(expected)
  })

  it('of one dimension compare', () => {
    for (const [a, b] of [
      ['米', '公里'],
      ['平方米', '万平方米'],
      ['千瓦', 'MW'],
      ['立方米/小时', '立方米/秒'],
      ['kN·m', '千牛·米'],
      ['个', '台次'],
    ] as const)
      expect(dimensionOf(a), `${a} ${b}`).toBe(dimensionOf(b))
  })

  it('of different dimensions do not', () => {
    for (const [a, b] of [
      ['米', '平方米'],
      ['吨', '吨级'],
      ['吨/小时', '吨/日'],
      ['公里', '条公里'],
      ['千牛', '千牛·米'],
    ] as const)
      expect(dimensionOf(a), `${a} ${b}`).not.toBe(dimensionOf(b))
  })

  it('each have one dimension and a positive factor', () => {
    expect(new Set(unitNames).size).toBe(unitNames.length)
    for (const unit of unitNames) {
      expect(dimensionOf(unit)).toBeDefined()
      expect(toBase(1, unit)).toBeGreaterThan(0)
    }
  })

  it('that do not exist are none', () => {
    expect(dimensionOf('尺')).toBeUndefined()
    expect(dimensionOf('constructor')).toBeUndefined()
    expect(() => toBase(1, '尺')).toThrow(new RangeError('unknown unit `尺`'))
  })
})
