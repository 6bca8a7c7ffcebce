import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/corpus/load.ts'
import { explainedOrder } from '../../src/corpus/strength/explained.ts'
import { gradeOrder } from '../../src/corpus/strength/gradeOrder.ts'
import { corpusOf, shippedFiles } from './rules.ts'

const corpus = loadCorpus(shippedFiles, 'test').corpus!
const name = (it: { pair: string; key: string; from: string; until?: string }) =>
  `${it.pair} ${it.key} ${it.from}..${it.until ?? ''}`

describe('the order of grades of the shipped law', () => {
  it.each(corpus.profiles.map((it) => [it.id]))(
    'every exception in %s is explained, every explanation fits',
    (profile) => {
      const { exceptions, wrong } = explainedOrder(corpus, profile)
      expect(exceptions.filter((it) => it.explanation === undefined).map((it) => name(it.exception))).toEqual([])
      expect(wrong.map(({ explanation, found }) => `${explanation.why} ${found}`)).toEqual([])
    },
  )

  it('is watched: a figure of a lower grade raised above the higher one is a new exception', () => {
    const files = shippedFiles.map(({ path, text }) =>
      path === 'construction/general/building.yaml'
        ? { path, text: text.replace('atLeastWan: 4000', 'atLeastWan: 40000') }
        : { path, text },
    )
    const { exceptions } = explainedOrder(loadCorpus(files, 'raised').corpus!, '全国')
    expect(exceptions.filter((it) => it.explanation === undefined).map((it) => it.exception)).toMatchObject([
      {
        pair: '建筑工程施工总承包一级 > 二级',
        key: 'netAssets',
        weaknesses: [{ code: 'figure', field: 'atLeastWan', higher: 10000, lower: 40000 }],
      },
    ])
  })
})

/** Two grades with one requirement each, and an amendment. */
const grades = (higher: string, lower: string, amendment?: string) =>
  corpusOf({
    'building.yaml': `sequence: 施工总承包
category: 建筑工程
instrument: 建市〔2014〕159号
sources: [试]
grades:
  二级: { requirements: { netAssets: ${higher} } }
  三级: { requirements: { netAssets: ${lower} } }
`,
    ...(amendment === undefined ? {} : { 'amendments/one.yaml': amendment }),
  })
const wan = (value: number | string) => `{ kind: netAssets, atLeastWan: ${value} }`

describe('gradeOrder', () => {
  it('is content where the higher grade asks as much', () => {
    expect(gradeOrder(grades(wan(800), wan(800)), '全国')).toEqual([])
    expect(gradeOrder(grades(wan(801), wan(800)), '全国')).toEqual([])
  })

  it('names the days of an exception, and what dropped the higher demand', () => {
    const drop = `instrument: 建市〔2016〕226号
changes: [{ where: { sequence: 施工总承包, grade: 二级 }, drop: [netAssets], sources: [试] }]
`
    expect(gradeOrder(grades(wan(4000), wan(800), drop), '全国')).toMatchObject([
      { key: 'netAssets', from: '2016-11-01', weaknesses: [{ code: 'missing' }], droppedBy: { act: 'dropped' } },
    ])
  })

  it('joins days on which the same exception lasts, and ends where it ends', () => {
    const raise = `instrument: 建市〔2016〕226号
changes: [{ where: { sequence: 施工总承包, grade: 二级 }, set: { netAssets/atLeastWan: 900 }, sources: [试] }]
`
    const found = gradeOrder(grades(wan(700), wan(800), raise), '全国')
    expect(found.map(name)).toEqual(['建筑工程施工总承包二级 > 三级 netAssets 2015-01-01..2016-10-31'])
  })

  it('says nothing of figures that are not known, and does not need them explained', () => {
    const unknown = grades(wan('unknown'), wan(800))
    const report = explainedOrder(unknown, '全国')
    expect(report.exceptions).toEqual([])
    expect(report.open).toHaveLength(1)
  })
})

describe('explanations', () => {
  const explained = (text: string) => {
    const base = grades(wan(700), wan(800))
    return explainedOrder(
      { ...base, gradeExceptions: [{ file: 'grade-exceptions.yaml', exceptions: [JSON.parse(text)] }] },
      '全国',
    )
  }
  const said = { why: '试', en: 'try', requirements: ['netAssets'] }

  it('explain the pair that they name', () => {
    const { exceptions, wrong } = explained(JSON.stringify({ ...said, pairs: ['建筑工程施工总承包二级 > 三级'] }))
    expect(exceptions).toMatchObject([{ explanation: { why: '试' } }])
    expect(wrong).toEqual([])
  })

  it.each([
    [{ ...said, pairs: ['建筑工程施工总承包一级 > 二级'] }, 0],
    [{ ...said, requirements: ['workers'], where: {}, count: 1 }, 0],
    [{ ...said, where: { lowest: true }, count: 2 }, 1],
    [{ ...said, where: { lowest: true }, count: 1, weakness: 'missing' }, 0],
    [{ ...said, where: { lowest: true }, count: 1, droppedBy: '建市〔2016〕226号' }, 0],
  ])('are wrong where they explain nothing or another number: %j', (explanation, found) => {
    expect(explained(JSON.stringify(explanation)).wrong).toMatchObject([{ found }])
  })

  it('have a shape that loading checks', () => {
    const bad = [
      { path: 'grade-exceptions.yaml', text: 'exceptions:\n  - { why: x, en: x, requirements: [a], where: {} }\n' },
    ]
    expect(loadCorpus(bad, '').problems).toMatchObject([{ code: 'bad-shape', file: 'grade-exceptions.yaml', line: 2 }])
  })
})
