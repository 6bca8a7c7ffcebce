import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { flow, scalar } from '../../src/cases/flow.ts'

it('writes what YAML reads back as the same value', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.constantFrom(
        '2016-11-01',
        '2016-11',
        '1/2',
        'a: b',
        '建筑工程',
        '12',
        'true',
        '-',
        '# x',
        '[a',
        'a]',
        ' a',
        '',
      ),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-z/0-9]{1,6}$/), tie('value'), { maxKeys: 3 }),
    ),
  })).value
  fc.assert(
    fc.property(value, (it) => {
      expect(parse(flow(it))).toEqual(it)
    }),
    { seed: 20260301, numRuns: 500 },
  )
})

it('quotes only what must be quoted', () => {
  expect(flow({ outcome: 'unmet', unmet: { workers: ['peopleShort'] }, day: '2016-11-01', n: 1.5 })).toBe(
    '{ outcome: unmet, unmet: { workers: [peopleShort] }, day: 2016-11-01, n: 1.5 }',
  )
  expect(scalar('12')).toBe('"12"')
})
