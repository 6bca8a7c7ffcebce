import fc from 'fast-check'
import type { ItemAssessment } from '../../src/assess/finding.ts'
import { type Filing, type FirmWords, mostly, type Scope, smallFiling } from '../../src/testing/index.ts'
import { itemsOf } from '../../src/testing/laws/scope.ts'
import { little } from './corpora.ts'
import { scenarios } from './scenarios.ts'

const days = [
  '2016-08-15',
  '2018-06-30',
  '2018-07-01',
  '2019-01-01',
  '2020-02-28',
  '2020-02-29',
  '2020-03-01',
  '2021-12-31',
]

const areas = [59, 60, 99, 100]

export const firm: FirmWords = {
  yuan: [1_500_000, 3_999_999.99, 4_000_000, 1_000_000, 9_000_000],
  held: ['试资产工程专业承包二级', '试资产工程专业承包三级', '建筑工程施工总承包三级', '市政公用工程施工总承包二级'],
  acts: ['转包或违法分包', '一般事故', '一般质量安全事故', '其他违法行为'],
  recordYears: [1, 2],
  premises: [
    ['固定经营场所', areas],
    ['车间', areas],
  ],
  declarations: ['组织机构和质量管理体系'],
  roles: ['安全负责人', '企业负责人'],
}

/** Filings directed at the little standards. */
export function littleFiling(names: readonly string[] = Object.keys(scenarios)): fc.Arbitrary<Filing> {
  return fc
    .record({
      words: fc.constantFrom(...names).map((name) => ({ ...scenarios[name]!, firm })),
      day: fc.constantFrom(...days),
      kind: fc.constantFrom('首次', '首次', '增项', '延续'),
      profile: mostly('宽', '严'),
    })
    .chain(smallFiling)
}

/** The little law with filings directed at it. */
export const littleScope = (...names: string[]): Scope => ({
  corpus: little,
  filings: littleFiling(names.length === 0 ? undefined : names),
})

/** The items of a filing judged by the little law. */
export const judgeLittle = (filing: Filing): ItemAssessment[] => itemsOf(little, filing)
