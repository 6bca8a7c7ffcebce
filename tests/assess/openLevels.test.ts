import { describe, expect, it } from 'vitest'
import { assess, compile, consolidate, mend, remediesFor, type Snapshot, shippedCorpus } from '../../src/index.ts'
import { checkReport } from '../../src/report/index.ts'

const DAY = '2024-08-01'
const plan = compile(consolidate(shippedCorpus, { day: DAY, profile: '全国' }))
const qualification = { sequence: '工程监理', category: '房屋建筑工程', grade: '乙级' } as const

const empty: Snapshot = {
  enterprise: { name: '高原监理有限公司', legalForm: 'enterprise', qualifications: [], penalties: [] },
  people: [],
  equipment: [],
  projects: [],
  application: { kind: '首次', acceptedOn: DAY, items: [{ qualification }] },
}
const full = mend(empty, remediesFor(plan, assess(plan, empty)), plan)

/** The filing with every cost engineer at a level. */
const at = (level: string | undefined): Snapshot => ({
  ...full,
  people: full.people!.map((person) => ({
    ...person,
    registrations: person.registrations!.map(({ level: own, ...it }) =>
      it.as !== '注册造价工程师'
        ? { ...it, ...(own === undefined ? {} : { level: own }) }
        : { ...it, ...(level === undefined ? {} : { level }) },
    ),
  })),
})
const costEngineers = (snapshot: Snapshot) => {
  const assessment = assess(plan, snapshot)
  return { assessment, finding: assessment.items[0]!.findings.find((it) => it.key === 'costEngineers')! }
}
const reasonsOf = (snapshot: Snapshot) =>
  costEngineers(snapshot).finding.notCounted.flatMap((it) => it.reasons.map((reason) => reason.code))

describe('a level of which it is not settled whether it counts', () => {
  it('is not what a remedy asks for', () => {
    expect(costEngineers(full).finding.verdict).toBe('met')
    expect(costEngineers(at('一级')).finding.verdict).toBe('met')
  })

  it('leaves open what rests on it, and says why in both languages', () => {
    const { finding, assessment } = costEngineers(at('二级'))
    expect(finding.verdict).toBe('undetermined')
    expect(reasonsOf(at('二级'))).toEqual(['levelUnsettled'])
    const said = (lang: 'zh-CN' | 'en') => JSON.stringify(checkReport(assessment, plan.law, { lang }))
    expect(said('zh-CN')).toContain('标准未明确二级注册造价工程师能否计入')
    expect(said('en')).toContain('is not settled')
  })

  it('is another thing than a level that is not shown, or than nobody', () => {
    expect(costEngineers(at(undefined)).finding.verdict).toBe('undetermined')
    expect(reasonsOf(at(undefined))).toEqual(['levelUnknown'])
    const nobody = { ...full, people: full.people!.filter((it) => it.registrations![0]?.as !== '注册造价工程师') }
    expect(costEngineers(nobody).finding.verdict).toBe('unmet')
  })
})
