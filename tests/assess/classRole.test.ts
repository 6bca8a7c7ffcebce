import { describe, expect, it } from 'vitest'
import { assess, compile, consolidate, mend, remediesFor, type Snapshot, shippedCorpus } from '../../src/index.ts'

const DAY = '2016-12-01'
const plan = compile(consolidate(shippedCorpus, { day: DAY, profile: '全国' }))
const qualification = { sequence: '施工总承包', category: '石油化工工程', grade: '一级' } as const

const empty: Snapshot = {
  enterprise: { name: '高原建设有限公司', legalForm: 'enterprise', qualifications: [], penalties: [] },
  people: [],
  equipment: [],
  projects: [],
  application: { kind: '升级', acceptedOn: DAY, items: [{ qualification }] },
}
const full = mend(empty, remediesFor(plan, assess(plan, empty)), plan)
/** The finding on performance with every project contracted so, or without a word about it. */
const contractedAs = (role: string | undefined) => {
  const projects = full.projects!.map(({ role: _, ...it }) => (role === undefined ? it : { ...it, role }))
  return assess(plan, { ...full, projects }).items[0]!.findings.find((it) => it.key === 'performance')!
}

// Class 1 of 石油化工一级 counts projects contracted as a whole or in the main; class 2 asks for no role.
describe('how the projects of one class must have been contracted', () => {
  it('is part of what a remedy asks for', () => {
    expect(full.projects!.map((it) => it.role)).toEqual(Array(3).fill('施工总承包'))
  })

  it.each([
    ['施工总承包', 'met'],
    ['总承包', 'met'],
    ['主体工程承包', 'met'],
    ['专业承包', 'unmet'],
    [undefined, 'undetermined'],
  ])('%s: %s', (role, verdict) => {
    expect(contractedAs(role).verdict).toBe(verdict)
  })

  it('is a fact to provide where it is not shown', () => {
    const { missing, notCounted } = contractedAs(undefined)
    expect(missing.map((it) => it.pointer)).toEqual([0, 1, 2].map((n) => `/projects/${n}/role`))
    expect(notCounted.map((it) => it.reasons.map(({ code }) => code))).toEqual(Array(3).fill(['roleUnknown']))
  })
})
