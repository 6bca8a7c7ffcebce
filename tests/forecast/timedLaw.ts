import type { Corpus } from '../../src/corpus/corpus.ts'
import type { RulesFile } from '../../src/corpus/load.ts'
import type { Words } from '../../src/testing/index.ts'
import { littleWith } from '../laws/corpora.ts'

/** Every check, ban and window that looks at the day, and law that changes inside the spans that are looked at. */
const readings: RulesFile[] = [
  {
    path: 'profiles/timed.yaml',
    text: `
id: 时
extends: 宽
counting:
  - where: {}
    checks:
      age: { check: age, atMost: 60 }
      insurance: { check: insurance, months: { 首次: 1, 增项: 2, 延续: 3 }, payers: [self, branch] }
      bidLock: { check: bidLock }
      abnormalMark: { check: abnormalMark }
      otherFilings: { check: otherFilings, withinMonths: 3 }
      registrationInForce: { check: registrationInForce }
      unitChanges: { check: unitChanges, atMost: 1, withinMonths: 2 }
      certificateInForce: { check: certificateInForce }
  - { where: {}, effective: 2018-08-10, checks: { age: { check: age, atMost: 59 } } }
validity:
  - { where: { sequence: 专业承包 }, years: 5, opens: { days: 40 }, closes: { days: 15 } }
  - { where: {}, years: 5, opens: { months: 1 } }
extensions:
  - { where: {}, from: 2018-07-20, expiring: { from: 2018-06-01, until: 2018-08-15 }, to: 2018-09-10 }
bans:
  - { id: 标记, where: {}, kinds: [首次, 增项, 延续], on: mark }
  - { id: 转包, where: {}, kinds: [首次, 延续], on: { acts: [转包或违法分包], lasts: { months: 2 }, bars: all } }
  - { id: 事故, where: {}, kinds: [增项], on: { acts: [一般事故], lasts: { days: 50 }, bars: sameCategory } }
routes:
  - { id: 时首次, instrument: 试一号, effective: 2018-08-25, kinds: [首次], where: { sequence: 施工总承包 }, replaces: [试首次], assess: all }
  - { id: 时延续, instrument: 试一号, effective: 2015-01-01, until: 2018-08-31, kinds: [延续], where: {}, replaces: [试其他], assess: all }
changes:
  - { where: { category: 试资产工程, grade: 二级 }, effective: 2018-07-15, set: { netAssets/atLeastWan: 150 } }
`,
  },
  {
    path: 'profiles/timed-strict.yaml',
    text: `
id: 时严
extends: 时
evidence: { registration: fetched, title: fetched, insurance: fetched, netAssets: verified, project: fetched }
counting:
  - { where: {}, effective: 2020-03-10, checks: { age: { check: age, atMost: 62 }, certificateInForce: null } }
`,
  },
]

/** A lead whom no day changes. */
const LEAD = ', technicalLead: { kind: technicalLead, who: { titled: { level: 中级 } } }'

/** Standards of one line each, so that no other line turns on the same days. */
const standards: RulesFile[] = [
  [
    '试年限',
    'people',
    'kind: people, atLeast: 2, who: { all: [{ titled: { level: 中级 } }, { experienced: { years: 5, in: 工程建设 } }] }',
  ],
  [
    '试主管',
    'namedStaff',
    'kind: namedStaff, role: 安全负责人, atLeast: 1, who: { experienced: { years: 5, in: 工程建设 } }',
  ],
  ['试主持', 'leadProjects', 'kind: leadProjects, atLeast: 1, like: { works: [城市桥梁] }', LEAD],
].map(([name, key, line, more = '']) => ({
  path: `standards/${key}.timed.yaml`,
  text: `{ sequence: 专业承包, category: ${name}工程, instrument: 试一号, grades: { 三级: { requirements: { ${key}: { ${line} } ${more} } } } }`,
}))

const titled = { registrations: [], titles: [['中级', '结构'] as const], posts: [], skills: [] }

/** What to generate for these standards. */
export const timedScenarios: Omit<Words, 'firm'>[] = [
  { qualification: '试年限工程专业承包三级', people: titled },
  { qualification: '试主管工程专业承包三级', people: titled },
  {
    qualification: '试主持工程专业承包三级',
    people: titled,
    works: [{ what: '城市桥梁', quantities: [] }],
  },
]

/** The little law as it is read through time. */
export const timed: Corpus = littleWith([...readings, ...standards])
