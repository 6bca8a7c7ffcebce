import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { admissionPolicy } from '../../src/adapters/admission/index.ts'
import type { AdmissionFacts } from '../../src/corpus/admissionFacts.ts'
import type { AdmissionSubject } from '../../src/corpus/schema/admission.ts'
import { parseSnapshot } from '../../src/domain/snapshot/parse.ts'
import { filingFacts, reportingFacts } from '../../src/filing/admissionFacts.ts'
import type { LibraryState } from '../../src/filing/index.ts'
import { content, law } from '../filing/setup.ts'

type Facts = { [S in AdmissionSubject]: AdmissionFacts<S> }
interface Example {
  rule: string
  fires: object
  spares: object
}

const file = law.profile.admission!
const policy = admissionPolicy(file)
const { base, examples } = JSON.parse(
  readFileSync(new URL('../../rules/profiles/tibet/admission.examples.json', import.meta.url), 'utf8'),
) as { base: Facts; examples: Example[] }

const subjectOf = (name: string) => file.rules.find((it) => it.name === name)!.event.params.on
const fired = async (subject: AdmissionSubject, facts: object) =>
  (await policy.judge(subject, { ...base[subject], ...facts } as never)).map((it) => it.code)

describe('the admission policy of 西藏', () => {
  it('has an example of every rule', () => {
    expect(examples.map((it) => it.rule)).toEqual(file.rules.map((it) => it.name))
  })

  it('admits what nothing stands against', async () => {
    expect(await fired('filing', {})).toEqual([])
    expect(await fired('reporting', {})).toEqual([])
  })

  it.each(examples)('$rule fires once, and once it does not', async ({ rule, fires, spares }) => {
    expect(await fired(subjectOf(rule), fires)).toContain(rule)
    expect(await fired(subjectOf(rule), spares)).not.toContain(rule)
  })

  it('says where each rule stands, in both languages', async () => {
    const [first] = await policy.judge('filing', { ...base.filing, region: 'outOfRegion' })
    expect(first).toEqual({
      code: 'firstFilingInRegionOnly',
      effect: 'refuse',
      rule: { instrument: '西藏资质智能化审批操作指南', clause: '三、1', source: 'source/operating-guide.md' },
      words: { 'zh-CN': '首次申请仅限区内企业', en: 'a first application is open to enterprises of the region only' },
    })
  })

  it('asks of two things at once without mixing them', async () => {
    const answers = await Promise.all([fired('filing', { basicData: false }), fired('filing', {})])
    expect(answers).toEqual([['basicDataFirst'], []])
  })

  it('admits everything where there is none', async () => {
    expect(await admissionPolicy().judge('filing', { ...base.filing, region: 'outOfRegion' })).toEqual([])
  })
})

describe('the facts of a filing', () => {
  const path = new URL('../../fixtures/filings/supervision-b-housing-municipal.json', import.meta.url)
  const read = parseSnapshot(JSON.parse(readFileSync(path, 'utf8')))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const snapshot = read.value
  const ids = (snapshot.people ?? []).map((it) => it.id)
  const library: LibraryState = {
    enterprise: '甲',
    firm: { name: '甲', region: 'inRegion', lines: [] },
    lastAt: '2024-09-16T00:00:00.000Z',
    basicData: true,
    representativeData: { title: '高级工程师', phone: '139' },
    people: Object.fromEntries(
      ids.map((person) => [person, { person, source: 'registry', kinds: ['注册人员'], enrolled: true }]),
    ),
    faceChecks: {},
    reported: [],
    marks: { m1: { person: ids[0]!, reason: '多家企业任职' } },
    bidLocks: { l1: { person: ids[1]!, tender: '标' }, l2: { person: '外人', tender: '标' } },
    projects: {},
  }

  it('are read from content, snapshot and library', () => {
    expect(filingFacts(law, { content, snapshot, library })).toMatchObject({
      matter: '首次',
      region: 'inRegion',
      types: ['工程监理资质'],
      authorities: ['province'],
      authorityCount: 1,
      itemCount: 2,
      basicData: true,
      peopleNotEnrolled: 0,
      peopleMarked: 1,
      peopleBidLocked: 1,
    })
    const { [ids[0]!]: _, ...rest } = library.people
    expect(filingFacts(law, { content, snapshot, library: { ...library, people: rest } }).peopleNotEnrolled).toBe(1)
  })

  it('name the roles without a work history', () => {
    const people = snapshot.people?.map(({ workHistory: _, ...it }) => it)
    const facts = filingFacts(law, { content, snapshot: { ...snapshot, people }, library })
    expect(facts.rolesWithoutWorkHistory).toContain('法定代表人')
  })

  it('of a report name whom it may have as technical lead', () => {
    const facts = reportingFacts(library, { lines: ['质量检测'], technicalLead: ids[0] })
    expect(facts).toMatchObject({ technicalLeadNamed: true, technicalLeadEligible: true, representativeComplete: true })
    expect(reportingFacts(library, { lines: [], technicalLead: '外人' }).technicalLeadEligible).toBe(false)
  })
})
