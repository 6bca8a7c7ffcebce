import type { Assessment, Finding, ItemAssessment, Remedy } from '../../src/assess/finding.ts'
import { routedRequirements } from '../../src/corpus/routing.ts'
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts'
import { lawOn } from './corpus.ts'
import { building, who } from './examples.ts'

export const law = lawOn('2024-07-20')
export const ID_NUMBER = '540102198503071231'
export const NASTY = '<script>|\u001b[31m'

const snapshot: Snapshot = {
  enterprise: { name: `高原${NASTY}公司`, registeredCapitalYuan: 10_000_000, creditCode: '91540100000000000X' },
  people: [
    { id: 'p1', name: '旺堆', idNumber: ID_NUMBER, titles: [{ level: '中级', field: '结构', number: '职001' }] },
    { id: 'p2', name: NASTY },
    { id: 'p3', name: `卓玛${ID_NUMBER}` },
    { id: '540102198503071231' },
  ],
  application: { kind: '首次', items: [{ qualification: building, technicalLead: 'p1' }] },
}

const requirements = routedRequirements(law, law.standard(building)!, undefined)
const requirementOf = (key: string) => requirements.find((it) => it.key === key)!.requirement

const finding = (key: string, more: Partial<Finding>): Finding => ({
  key,
  requirement: requirementOf(key),
  verdict: 'unmet',
  has: { of: 'nothing' },
  causes: [],
  notCounted: [],
  missing: [],
  ...more,
})

const findings: Finding[] = [
  finding('netAssets', {
    verdict: 'met',
    has: { of: 'yuan', basis: 'registeredCapital', yuan: 10_000_000 },
    causes: [{ code: 'noLead' }],
  }),
  finding('technicalLead', {
    verdict: 'undetermined',
    has: { of: 'persons', role: '技术负责人', persons: [{ person: 'p1', years: 4 }] },
    missing: [{ pointer: '/people/0/insurance', fact: 'insurance', person: 'p1' }],
  }),
  finding('constructors', {
    has: { of: 'people', unit: '人', lines: [{ who, needs: 5, sure: 0, possible: 1 }], seated: ['p1'] },
    causes: [{ code: 'peopleShort', who, unit: '人', needs: 5, has: 0, by: 5, sub: false }],
    notCounted: [
      {
        of: 'person',
        id: 'p2',
        mayCount: false,
        reasons: [{ code: 'retired', weighs: 'not', instrument: '建市〔2014〕159号' }],
      },
      { of: 'person', id: ID_NUMBER, mayCount: true, reasons: [] },
    ],
  }),
  finding('titled', { causes: [{ code: 'jointlyShort', with: ['constructors'], by: 1 }] }),
  finding('workers', { verdict: 'undetermined', causes: [{ code: 'figureUnknown', path: 'atLeast' }] }),
]

const item: ItemAssessment = {
  index: 0,
  qualification: building,
  route: '首次',
  outcome: 'refused',
  verdict: 'unmet',
  refusals: [{ code: 'outOfRegion', instrument: '西藏资质智能化审批操作指南', clause: '三、1' }],
  missing: [{ pointer: '/enterprise/region', fact: 'region' }],
  requirements,
  findings,
  people: [{ person: 'p3', standing: 'may', reasons: [{ code: 'identityUnknown', weighs: 'may' }] }],
  seating: [{ requirement: 'titled', line: 0, people: ['p1'], covers: ['结构'] }],
  jointlyShort: [{ requirements: ['constructors', 'titled'], by: 1 }],
  warnings: [{ code: 'nearingAge', person: 'p1', age: 59 }],
}

export const assessment: Assessment = {
  day: '2024-07-20',
  profile: law.profile.id,
  corpusVersion: 'test',
  outcome: 'refused',
  items: [item],
  snapshot,
}

export const remedies: Remedy[] = [
  {
    item: 0,
    finding: 'constructors',
    acts: [
      {
        act: 'addPeople',
        count: 5,
        with: { registrations: [{ as: '注册建造师', level: '二级', specialties: ['建筑工程'] }] },
      },
    ],
  },
]
