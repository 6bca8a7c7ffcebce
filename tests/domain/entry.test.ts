import { expect, it } from 'vitest'
import { entry } from '../../src/domain/entry.ts'

it('finds what was put there, and nothing that every object has', () => {
  const record = { ...{ p1: 1 }, ['__proto__']: 2 }
  expect(entry(record, 'p1')).toBe(1)
  expect(entry(record, '__proto__')).toBe(2)
  for (const it of ['constructor', 'toString', 'p2']) expect(entry(record, it)).toBeUndefined()
})
