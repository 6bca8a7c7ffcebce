import { describe, expect, it } from 'vitest'
import { checkTerms } from '../../src/corpus/checkTerms.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { dimensionOf, unitNames } from '../../src/domain/units.ts'

const built = (quantity: unknown) => ({ projects: [{}, { units: [{ quantities: [quantity] }] }] })
const machine = (quantity: unknown) => ({ equipment: [{ capacities: [quantity] }] })
const at = '/projects/1/units/0/quantities/0'
const of = (dimension: string) => unitNames.filter((it) => dimensionOf(it) === dimension)

describe('the quantities of a filing', () => {
  it.each<[string, object, object[]]>([
    [
      'a unit of another dimension',
      { metric: '高度', value: 3, unit: '平方米' },
      [{ code: 'wrongUnit', pointer: `${at}/unit`, found: '平方米', allowed: of('length') }],
    ],
    [
      'no unit',
      { metric: '建筑面积', value: 3 },
      [{ code: 'wrongUnit', pointer: `${at}/unit`, found: undefined, allowed: of('area') }],
    ],
    [
      'a step where a number is measured',
      { metric: '高度', value: '一级', unit: '米' },
      [{ code: 'wrongType', pointer: `${at}/value`, found: '一级', allowed: ['number'] }],
    ],
    [
      'a step off its scale',
      { metric: '公路等级', value: '五级' },
      [
        {
          code: 'notAllowed',
          pointer: `${at}/value`,
          found: '五级',
          allowed: ['等外', '四级', '三级', '二级', '一级', '高速'],
        },
      ],
    ],
    [
      'a unit on a scale',
      { metric: '公路等级', value: '一级', unit: '米' },
      [{ code: 'wrongUnit', pointer: `${at}/unit`, found: '米' }],
    ],
    [
      'a mistyped metric',
      { metric: '沥青路面后度', value: 3, unit: '厘米' },
      [{ code: 'unknownTerm', pointer: `${at}/metric`, found: '沥青路面后度', near: '沥青路面厚度' }],
    ],
  ])('%s', (_, quantity, problems) => {
    expect(checkTerms(built(quantity), shipped)).toEqual(problems)
  })

  it('of machines are read as well', () => {
    expect(checkTerms(machine({ metric: '功率', value: 1, unit: '吨' }), shipped)).toMatchObject([
      { code: 'wrongUnit', pointer: '/equipment/0/capacities/0/unit' },
    ])
  })

  it('are all named, machines first', () => {
    const wrong = { metric: '功率', value: '大', unit: '吨' }
    const found = checkTerms({ ...built(wrong), ...machine(wrong) }, shipped)
    expect(found.map((it) => `${it.code} ${it.pointer}`)).toEqual([
      'wrongType /equipment/0/capacities/0/value',
      'wrongUnit /equipment/0/capacities/0/unit',
      `wrongType ${at}/value`,
      `wrongUnit ${at}/unit`,
    ])
  })

  it.each([
    { metric: '高度', value: 3, unit: '米' },
    { metric: '高度', value: 3, unit: '毫米' },
    { metric: '合同额', value: 3, unit: '元' },
    { metric: '公路等级', value: '高速' },
    // What the law does not know, filings may measure
    { metric: '宽度', value: 3, unit: '米' },
    { metric: '高差', value: 3, unit: '米' },
    { metric: '长'.repeat(101), value: 3 },
    // What is no unit, no metric or no number at all, the reading of the filing has named already
    { metric: '高度', value: 3, unit: '尺' },
    { metric: '高度', value: 3, unit: 7 },
    { metric: 7, value: 3 },
    { metric: '公路等级', value: null },
    null,
    'x',
  ])('%o is passed', (quantity) => {
    expect(checkTerms(built(quantity), shipped)).toEqual([])
  })

  it.each([
    undefined,
    null,
    7,
    [],
    {},
    { projects: 7, equipment: [null] },
    { projects: [{ units: [{ quantities: {} }] }] },
  ])('%o has none', (filing) => {
    expect(checkTerms(filing, shipped)).toEqual([])
  })
})
