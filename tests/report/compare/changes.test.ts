import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../../src/corpus/requirements/index.ts'
import { changesBetween } from '../../../src/report/compare/changes.ts'

const titled = (atLeast: number, covering: string[]): Requirement => ({
  kind: 'people',
  atLeast,
  who: { titled: { level: '中级', in: ['结构', '暖通'] } },
  covering,
})
const tower = (storeys: number, atMost?: number): Requirement => ({
  kind: 'performance',
  lookbackYears: 5,
  atLeast: 1,
  of: [
    {
      any: [
        {
          what: '民用建筑',
          where: [{ metric: '地上层数', atLeast: storeys, ...(atMost === undefined ? {} : { atMost }), unit: '层' }],
        },
      ],
    },
    { what: '构筑物', where: [{ metric: '高度', atLeast: 80, unit: '米' }] },
  ],
})
const brief = (before: Requirement, after: Requirement) =>
  changesBetween(before, after).map(({ path, kind: _, steps: __, ...change }) => [path, change])

describe('changesBetween', () => {
  it('names the figure with its unit', () => {
    expect(brief({ kind: 'netAssets', atLeastWan: 800 }, { kind: 'netAssets', atLeastWan: 1000 })).toEqual([
      ['atLeastWan', { code: 'figure', before: { value: 800, unit: '万元' }, after: { value: 1000, unit: '万元' } }],
    ])
  })

  it('sees nothing in a clause, a source, a confidence or the order of keys', () => {
    const cited: Requirement = { clause: '1.2', atLeastWan: 800, kind: 'netAssets', confidence: 'low', sources: ['x'] }
    expect(brief({ kind: 'netAssets', atLeastWan: 800 }, cited)).toEqual([])
    expect(brief(titled(5, ['结构']), titled(5, ['结构']))).toEqual([])
  })

  it('names people and the words that must be covered', () => {
    expect(brief(titled(5, ['结构', '电气']), titled(8, ['结构', '暖通']))).toEqual([
      ['lines/1/atLeast', { code: 'figure', before: { value: 5, unit: '人' }, after: { value: 8, unit: '人' } }],
      ['lines/1/covering', { code: 'words', added: ['暖通'], dropped: ['电气'] }],
    ])
  })

  it('names the class and the bound that moved', () => {
    const storeys = (value: number) => ({ value, unit: '层' })
    expect(brief(tower(12, 20), tower(18))).toEqual([
      ['of/1/any/1/where/1/atLeast', { code: 'figure', before: storeys(12), after: storeys(18) }],
      ['of/1/any/1/where/1/atMost', { code: 'figure', before: storeys(20) }],
    ])
    expect(changesBetween(tower(12), tower(18))[0]?.steps).toEqual([
      { code: 'class', number: 1 },
      { code: 'metric', metric: '地上层数' },
    ])
  })

  it('keeps classes together although one is put before them', () => {
    const old = tower(12) as Extract<Requirement, { kind: 'performance' }>
    const more: Requirement = { ...old, of: [{ what: '隧道' }, ...(old.of as object[])] as typeof old.of }
    expect(brief(old, more)).toEqual([['of/1', { code: 'text', after: { what: '隧道', atLeast: 1 } }]])
  })

  it('takes a project without a number for one', () => {
    const one = tower(12) as Extract<Requirement, { kind: 'performance' }>
    const said: Requirement = { ...one, of: [one.of[0] as never, { ...(one.of[1] as object), atLeast: 1 } as never] }
    expect(brief(one, said)).toEqual([])
  })

  it('tells a lifted restriction from another one', () => {
    const builders = (level?: string, fields?: string[]): Requirement => ({
      kind: 'people',
      atLeast: 3,
      who: {
        registered: {
          as: '注册建造师',
          ...(level === undefined ? {} : { level }),
          ...(fields === undefined ? {} : { in: fields }),
        },
      },
    })
    expect(brief(builders('一级', ['建筑工程']), builders(undefined))).toEqual([
      ['lines/1/who/registered/level', { code: 'value', before: '一级' }],
      ['lines/1/who/registered/in', { code: 'value', before: ['建筑工程'] }],
    ])
  })

  it('leaves classes alone that only follow another reference', () => {
    const lead = (grade: '一级' | '二级', height: number): Requirement => ({
      kind: 'leadProjects',
      atLeast: 2,
      like: { grade },
      classes: [{ what: '构筑物', where: [{ metric: '高度', atLeast: height, unit: '米' }] }],
    })
    expect(brief(lead('二级', 50), lead('一级', 80))).toEqual([
      ['like/grade', { code: 'value', before: '二级', after: '一级' }],
    ])
    expect(brief(lead('二级', 50), lead('二级', 80)).map(([path]) => path)).toEqual(['classes/1/where/1/atLeast'])
  })

  it('puts one kind in place of another whole', () => {
    const [change] = changesBetween({ kind: 'legalPerson' }, { kind: 'unstated', about: '技术装备' })
    expect(change).toMatchObject({ code: 'text', before: { kind: 'legalPerson' }, after: { kind: 'unstated' } })
  })
})
