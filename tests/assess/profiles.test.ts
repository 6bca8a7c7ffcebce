import { beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../src/assess/finding.ts'
import type { Verdict } from '../../src/assess/verdict.ts'
import type { PassingBase } from '../../src/cases/caseFile.ts'
import { passing } from '../../src/cases/passing.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { lint } from '../../src/corpus/lint/index.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { addDays } from '../../src/domain/day.ts'
import type { Person } from '../../src/domain/snapshot/person.ts'
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts'
import { load, shippedFiles } from '../corpus/rules.ts'
import { judged } from './filing.ts'

const DAY = '2025-06-02'
const direct: PassingBase = { qualification: '建筑工程施工总承包二级', day: DAY, profile: '西藏', kind: '首次' }
const renewal: PassingBase = { ...direct, kind: '延续', holding: ['建筑工程施工总承包二级'] }
const rise: PassingBase = { ...direct, kind: '升级', holding: ['建筑工程施工总承包三级'] }
const supervision: PassingBase = { ...direct, qualification: '工程监理房屋建筑工程专业乙级' }

const everyone =
  (change: (person: Person) => Partial<Person>) =>
  (it: Snapshot): Snapshot => ({
    ...it,
    people: (it.people ?? []).map((person) => ({ ...person, ...change(person) })),
  })

/** Instead of the cost engineer, one of the supervisors of the specialty, of whom none is to spare, is so besides. */
function twoHats(it: Snapshot): Snapshot {
  const costOf = (person: Person) => person.registrations!.find((one) => one.as === '注册造价工程师')
  const hat = it.people!.map(costOf).find((one) => one !== undefined)!
  const others = it.people!.filter((person) => costOf(person) === undefined)
  const wearer = others.findLast((person) => person.registrations!.some((one) => one.specialties!.length > 0))!
  return {
    ...it,
    people: others.map((person) =>
      person === wearer ? { ...person, registrations: [...person.registrations!, hat] } : person,
    ),
  }
}

interface Switch {
  /** As counting-rules names it. */
  name: string
  /** Where a profile says it, in YAML. */
  data: string
  base: PassingBase
  change: (it: Snapshot) => Snapshot
  key: string
  /** How Tibet judges the changed filing, and how a profile with the switch thrown. */
  tibet: Verdict
  thrown: Verdict | 'notAsked'
}

const BUILDERS = 'where: { sequence: [施工总承包, 专业承包] }'
const counting = (checks: string) => `counting:\n  - { ${BUILDERS}, checks: { ${checks} } }\n`

/** Every reading in which jurisdictions differ. */
const switches: Switch[] = [
  {
    name: 'under-60 retirees',
    data: counting('retired: { check: retired }'),
    base: direct,
    change: everyone(() => ({ retired: true })),
    key: 'titled',
    tibet: 'met',
    thrown: 'unmet',
  },
  {
    name: 'insurance months',
    data: counting('insurance: { check: insurance, months: { 首次: 3 }, payers: [self, branch] }'),
    base: direct,
    change: everyone(({ insurance }) => ({
      insurance: insurance!.map((it) => ({ ...it, months: ['2025-05'] })),
    })),
    key: 'titled',
    tibet: 'met',
    thrown: 'unmet',
  },
  {
    name: 're-use within a year',
    data: counting('otherFilings: { check: otherFilings, withinMonths: 12 }'),
    base: direct,
    change: everyone(() => ({ otherFilings: [{ enterprise: '别家建设有限公司', acceptedOn: addDays(DAY, -90) }] })),
    key: 'titled',
    tibet: 'met',
    thrown: 'unmet',
  },
  {
    name: 'changes of unit within a year',
    data: counting('unitChanges: { check: unitChanges, atMost: 1, withinMonths: 12 }'),
    base: direct,
    change: everyone(({ registrations }) => ({
      registrations: registrations!.map((it) => ({ ...it, unitChanges: [addDays(DAY, -200), addDays(DAY, -90)] })),
    })),
    key: 'constructors',
    tibet: 'met',
    thrown: 'unmet',
  },
  {
    name: 'depth of a renewal',
    data: `routes:
  - id: 浅延续
    effective: 2025-01-01
    kinds: [延续]
    where: { sequence: 施工总承包, grade: 二级, lowest: false }
    replaces: [延续二级, 延续]
    assess:
      - { take: [titled], from: own }
`,
    base: renewal,
    change: (it) => it,
    key: 'netAssets',
    tibet: 'met',
    thrown: 'notAsked',
  },
  {
    name: 'data of grade A or B at 二级',
    data: `changes:
  - { where: { sequence: 施工总承包, category: 建筑工程, grade: 二级 }, set: { performance/platformGrades: [A, B] } }
`,
    base: rise,
    change: (it) => ({ ...it, projects: it.projects!.map((one) => ({ ...one, platformGrade: 'C' as const })) }),
    key: 'performance',
    tibet: 'met',
    thrown: 'unmet',
  },
  {
    name: 'one person, two registrations',
    data: 'counting:\n  - { where: { sequence: 工程监理 }, oneSeatAmongLines: false }\n',
    base: supervision,
    change: twoHats,
    key: 'supervisors',
    tibet: 'unmet',
    thrown: 'met',
  },
  {
    name: 'registered capital of 监理',
    data: `changes:
  - where: { sequence: 工程监理, grade: 乙级 }
    effective: 2024-07-02
    set: { registeredCapital/atLeastWan: 50 }
`,
    base: supervision,
    change: (it) => ({ ...it, enterprise: { ...it.enterprise, registeredCapitalYuan: 990_000 } }),
    key: 'registeredCapital',
    tibet: 'unmet',
    thrown: 'met',
  },
]

/** The verdict by the recorded figures, also where they are not verified. */
function verdictOf(finding: Finding | undefined): Verdict | 'notAsked' {
  if (finding === undefined) return 'notAsked'
  const unverified = finding.causes.find((it) => it.code === 'lawUnverified')
  return unverified?.code === 'lawUnverified' ? unverified.otherwise : finding.verdict
}

describe('every reading in which jurisdictions differ is data of a profile', () => {
  let corpus: Corpus
  beforeAll(() => {
    const profiles = switches.map(({ data }, i) => ({
      path: `profiles/switch-${i}.yaml`,
      text: `id: 试${i}\nextends: 西藏\n${data}`,
    }))
    const loaded = load([...shippedFiles, ...profiles])
    expect(lint(loaded).filter((it) => it.severity === 'error')).toEqual([])
    corpus = loaded.corpus!
  })

  it.each(switches.map((it, i) => ({ ...it, i })))('$name', ({ i, base, change, key, tibet, thrown }) => {
    const snapshot = change(passing(shipped, base))
    const verdictIn = (profile: string) =>
      verdictOf(judged(snapshot, profile, corpus).findings.find((it) => it.key === key))
    expect(verdictIn('西藏')).toBe(tibet)
    expect(verdictIn(`试${i}`)).toBe(thrown)
  })
})

describe('renewal of 二级', () => {
  const without = (key: 'titles' | 'skills') => (it: Snapshot) =>
    everyone((person) =>
      key === 'titles' && person.id === it.application.items[0]!.technicalLead ? {} : { [key]: [] },
    )(it)
  const unmet = (change: (it: Snapshot) => Snapshot, profile: string) =>
    judged(change(passing(shipped, renewal)), profile)
      .findings.filter((it) => it.verdict === 'unmet')
      .map((it) => it.key)

  it('asks for titled people and workers in Sichuan and Tibet, for neither in Jiangxi', () => {
    for (const profile of ['西藏', '四川']) {
      expect(unmet(without('titles'), profile)).toEqual(['titled'])
      expect(unmet(without('skills'), profile)).toEqual(['workers'])
    }
    expect(unmet(without('titles'), '江西')).toEqual([])
    expect(unmet(without('skills'), '江西')).toEqual([])
  })

  it('is met in all of them by the same whole filing', () => {
    for (const profile of ['西藏', '四川', '江西', '全国']) {
      const { outcome, refusals } = judged(passing(shipped, renewal), profile)
      expect([profile, outcome, refusals]).toEqual([profile, 'met', []])
    }
  })
})

describe('a province that reads the three months as a deadline', () => {
  const profile = `id: 期限
extends: 全国
validity:
  - { where: { sequence: 施工总承包 }, years: 5, closes: { months: 3 } }
`
  const { corpus } = load([...shippedFiles, { path: 'profiles/deadline.yaml', text: profile }])
  // The filing is of 2025-06-02.
  const left = (days: number, by: string) =>
    judged(
      {
        ...passing(shipped, renewal),
        enterprise: {
          ...passing(shipped, renewal).enterprise,
          qualifications: [
            {
              qualification: { sequence: '施工总承包', category: '建筑工程', grade: '二级' },
              validUntil: addDays('2025-09-02', days),
            },
          ],
        },
      },
      by,
      corpus,
    ).refusals

  it('refuses a renewal after it and none before', () => {
    expect(left(0, '期限')).toEqual([])
    expect(left(-1, '期限')).toEqual([
      {
        code: 'renewalClosed',
        qualification: { sequence: '施工总承包', category: '建筑工程', grade: '二级' },
        until: '2025-09-01',
        closedAfter: '2025-06-01',
        instrument: '期限',
      },
    ])
    expect(left(365, '期限')).toEqual([])
    expect(left(365, '全国').map((it) => it.code)).toEqual(['renewalNotOpen'])
  })
})
