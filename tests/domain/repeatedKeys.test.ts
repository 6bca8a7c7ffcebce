import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repeatedKeys } from '../../src/domain/repeatedKeys.ts'

const found = (text: string) => repeatedKeys(text, JSON.parse(text))

describe('keys written twice', () => {
  it.each([
    ['{"a":1,"a":2}', ['/a']],
    ['{"a":1,"a" \t\r\n:2}', ['/a']],
    ['{"a":1,"\\u0061":2}', ['/a']],
    ['[{"a":{"b":1,"b":2}},{"b":1}]', ['/0/a/b']],
    ['{"a":"\\":","b":"x\\":"}', []],
    ['{"a":"\\":","a":1}', ['/a']],
    ['{"__proto__":1,"__proto__":2}', ['/__proto__']],
    ['{"a":[{"b":1},{"b":1}]}', []],
    ['"a:b"', []],
    ['7', []],
  ])('of %s are %j', (text, pointers) => {
    expect(found(text).map((it) => it.pointer)).toEqual(pointers)
  })

  it('are none in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 2 }), (value, indent) => {
        expect(found(JSON.stringify(value, null, indent))).toEqual([])
      }),
      { numRuns: 500, seed: 4 },
    )
  })
})
