import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../../src/corpus/lexicon.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { type Requirement, requirement, requirementKinds } from '../../src/corpus/requirements/index.ts'
import { weaknesses } from '../../src/corpus/strength/compare.ts'
import { strengths } from '../../src/corpus/strength/kinds/index.ts'
import { stretchesOf } from '../../src/corpus/strength/stretches.ts'
import { shippedFiles } from './rules.ts'

const corpus = loadCorpus(shippedFiles, 'test').corpus!
const lexicon = buildLexicon(corpus.vocabulary)
const codes = (higher: object, lower: object) =>
  weaknesses(requirement().parse(higher), requirement().parse(lower), lexicon).map((it) => it.code)

const titled = (level: string, fields?: string[], years = 8) => ({
  kind: 'technicalLead',
  who: {
    all: [
      { experienced: { years, in: '工程施工技术管理' } },
      { titled: { level, ...(fields === undefined ? {} : { in: fields }) } },
    ],
  },
})
const builders = (atLeast: number, more: object = {}) => ({
  kind: 'people',
  atLeast,
  who: { registered: { as: '注册建造师', in: ['建筑工程'] } },
  ...more,
})
const posts = (atLeast: number, covering: string[]) => ({ kind: 'people', atLeast, who: { post: {} }, covering })
const height = (metres: number, unit = '米') => ({ what: '构筑物', where: [{ metric: '高度', atLeast: metres, unit }] })
const storeys = (least: number, number = 1) => ({
  what: '民用建筑',
  atLeast: number,
  where: [{ metric: '地上层数', atLeast: least, unit: '层' }],
})
const performance = (of: object[], more: object = {}) => ({
  kind: 'performance',
  lookbackYears: 5,
  atLeast: 1,
  of,
  ...more,
})
const cranes = (number: number) => ({ kind: 'equipment', of: [{ what: '起重船', atLeast: number }] })

describe('demands at least as much', () => {
  it.each([
    [{ kind: 'netAssets', atLeastWan: 800 }, { kind: 'netAssets', atLeastWan: 1000 }, 'figure'],
    [{ kind: 'registeredCapital', atLeastWan: 1 }, { kind: 'registeredCapital', atLeastWan: 2 }, 'figure'],
    [titled('中级', ['结构']), titled('高级', ['结构']), 'other'],
    [titled('高级', ['结构']), titled('高级', ['结构'], 10), 'other'],
    [titled('高级'), titled('高级', ['结构']), 'other'],
    [builders(5), builders(8), 'figure'],
    [builders(8), builders(8, { ofWhich: [{ atLeast: 9, who: builders(1).who }] }), 'figure'],
    [posts(9, ['施工员']), posts(9, ['施工员', '质量员']), 'words'],
    [builders(5, { unit: '人次' }), builders(5), 'other'],
    [performance([height(80)]), performance([height(100)]), 'figure'],
    [performance([height(100)], { lookbackYears: 10 }), performance([height(100)]), 'figure'],
    [performance([height(100)]), performance([height(100)], { role: '施工总承包' }), 'missing'],
    [
      performance([height(100)], { role: ['施工', '施工总承包'] }),
      performance([height(100)], { role: '施工总承包' }),
      'wider',
    ],
    [performance([height(100)]), performance([height(100)], { platformGrades: ['A'] }), 'missing'],
    [performance([height(100)]), performance([height(100)], { independent: true }), 'missing'],
    [performance([height(100), storeys(25)]), performance([height(100)]), 'figure'],
    [performance([storeys(18, 1)]), performance([storeys(12, 2)]), 'figure'],
    [cranes(1), cranes(2), 'figure'],
    [{ kind: 'legalPerson' }, { kind: 'unstated', about: '技术装备' }, 'unknown'],
    [{ kind: 'netAssets', atLeastWan: 800 }, { kind: 'legalPerson' }, 'other'],
    [{ kind: 'netAssets', atLeastWan: 'unknown' }, { kind: 'netAssets', atLeastWan: 1 }, 'unknown'],
    [
      performance([height(100)]),
      performance([{ ...height(100), where: [{ metric: '高度', atLeast: 'unknown', unit: '米' }] }]),
      'unknown',
    ],
    [
      {
        kind: 'any',
        of: [
          { kind: 'netAssets', atLeastWan: 9 },
          { kind: 'netAssets', atLeastWan: 7 },
        ],
      },
      { kind: 'netAssets', atLeastWan: 8 },
      'figure',
    ],
  ])('%j does not reach %j: %s', (higher, lower, code) => {
    expect(codes(higher, lower)).toContain(code)
  })

  it.each([
    [
      { kind: 'netAssets', atLeastWan: 1000 },
      { kind: 'netAssets', atLeastWan: 1000 },
    ],
    [titled('高级', ['结构'], 10), titled('中级', ['结构', '给排水'])],
    [
      builders(9, {
        ofWhich: [{ atLeast: 5, who: { registered: { as: '注册建造师', level: '一级', in: ['建筑工程'] } } }],
      }),
      builders(8),
    ],
    [builders(8), builders(8, { unit: '人次' })],
    [posts(9, ['施工员', '质量员']), posts(8, ['质量员'])],
    [performance([height(0.1, '公里')]), performance([height(100)])],
    [performance([{ any: [storeys(25), storeys(18, 2)] }]), performance([storeys(12)])],
    [performance([height(100), storeys(25)], { atLeast: 2 }), performance([height(50), storeys(12)])],
    [
      performance([{ pool: [height(80), { what: '民用建筑', where: storeys(20).where }], atLeast: 2 }]),
      performance([{ any: [height(50), storeys(12)] }]),
    ],
    [cranes(3), cranes(2)],
    [
      { kind: 'all', of: [{ kind: 'legalPerson' }, { kind: 'netAssets', atLeastWan: 9 }] },
      { kind: 'netAssets', atLeastWan: 8 },
    ],
    [
      { kind: 'netAssets', atLeastWan: 9 },
      { kind: 'any', of: [{ kind: 'legalPerson' }, { kind: 'netAssets', atLeastWan: 8 }] },
    ],
  ])('%j reaches %j', (higher, lower) => {
    expect(codes(higher, lower)).toEqual([])
  })

  it('is declared for every kind', () => {
    expect(Object.keys(strengths).sort()).toEqual(Object.keys(requirementKinds).sort())
    for (const [kind, it] of Object.entries(strengths)) expect(it.kind).toBe(kind)
  })

  it('every requirement of the law reaches itself, unless a figure of it is not known', () => {
    for (const law of stretchesOf(corpus, '西藏'))
      for (const { qualification, requirements } of law.standards)
        for (const { key, requirement: it } of requirements) {
          const real = weaknesses(it as Requirement, it, lexicon).filter(({ code }) => code !== 'unknown')
          expect(real, `${JSON.stringify(qualification)} ${key}`).toEqual([])
        }
  })
})
