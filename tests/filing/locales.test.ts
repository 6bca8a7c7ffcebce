import { describe, expect, it } from 'vitest'
import type { FilingEvent } from '../../src/filing/event.ts'
import { describeEvent, describeRefusal } from '../../src/filing/locales/describe.ts'
import { momentText, secondText } from '../../src/filing/locales/moment.ts'
import type { ProcedureRefusal, RefusalCode, RefusalDetails } from '../../src/filing/refusal.ts'
import { consolidate, shippedCorpus } from '../../src/index.ts'
import { languages } from '../../src/report/index.ts'

const law = consolidate(shippedCorpus, { day: '2024-09-23' })
const rule = { instrument: '西藏资质智能化审批操作指南', clause: '四、2', source: 'source/operating-guide.md' }
const at = '2024-09-23T01:00:00.000Z'
const supervision = { sequence: '工程监理', category: '房屋建筑工程', grade: '乙级' } as const

const details: RefusalDetails = {
  clockBackwards: { now: at, last: '2024-09-23T02:00:00.000Z' },
  noSuchFiling: { command: 'submit' },
  filingExists: { filing: '甲' },
  notInPhase: { command: 'publish', phase: 'draft', allowed: ['reported'] },
  notAdmitted: {
    findings: [{ code: 'x', effect: 'refuse', rule, words: { 'zh-CN': '仅限区内企业', en: 'region only' } }],
  },
  closedByLaw: { refusals: [{ item: 0, refusal: { code: 'alreadyHeld', qualification: supervision } }] },
  nothingApplied: { matter: '首次' },
  snapshotMissing: {},
  waitAfterFailure: { filing: '甲', count: 2 },
  waitAfterWithdrawal: { filing: '甲' },
  previousUnknown: { previous: '甲' },
  previousNotEnded: { previous: '甲', phase: 'accepted' },
  consentOutdated: { found: '西藏-0', current: '西藏-1' },
  formNotOfType: { found: 'image/jpeg', allowed: 'application/pdf' },
  formTooCoarse: { dpi: 300, over: 300 },
  formIncomplete: { missing: [{ place: 'application', mark: 'seal' }] },
  signedFormMissing: {},
  leadTableMissing: {},
  notEntitled: { role: 'agent', person: 'p1' },
  confirmerNotEnrolled: { role: 'legalRepresentative', person: 'p1' },
  faceCodeExpired: { session: 's1', expiresAt: at },
  faceSessionUnknown: { session: 's1' },
  faceSessionUsed: { session: 's1', ended: 'mismatch' },
  reportTooEarly: {},
  notPassed: { outcome: 'undetermined' },
  reviewOpen: { because: 'complaint', since: at },
  nothingToReview: { phase: 'draft' },
  notDrawn: { quarter: '2024-3' },
  quarterNotOver: { quarter: '2024Q3', until: '2024-09-30' },
  publicityNotOver: { until: '2024-10-01' },
  notYetIssueDay: { from: '2024-10-08' },
  notWorkingDay: { day: '2024-10-02' },
  calendarNotPublished: { year: 2031, day: '2031-01-02' },
  numbersDoNotFit: { expected: 2, found: 1 },
  numberOutOfForm: { number: 'x', pattern: '^E' },
  validityUnknown: { item: 0 },
  noSuchEnterprise: { command: 'addPerson' },
  enterpriseExists: { enterprise: '甲公司' },
  personUnknown: { person: 'p1' },
  personKnown: { person: 'p1' },
  wrongSource: { source: 'hand', kind: '注册人员', allowed: ['registry'] },
  cardFirst: { person: 'p1' },
  cardDiffers: { person: 'p1' },
  enrolmentSessionUnknown: { session: 's1' },
  enrolmentCodeExpired: { session: 's1', expiresAt: at },
  legalRepresentativeMissing: {},
  legalRepresentativeNotEnrolled: { person: 'p1' },
  agentIsLegalRepresentative: { person: 'p1' },
  agentInOffice: { person: 'p1' },
  agentUnknown: { person: 'p1' },
  agentSessionBroken: { session: 's1' },
  legalRepresentativeFirst: { session: 's1' },
  lockUnknown: { lock: 'l1' },
  lockKnown: { lock: 'l1' },
  tenderOver: { tender: '某项目', until: '2024-09-20' },
  markKnown: { mark: 'm1' },
  markUnknown: { mark: 'm1' },
  projectKnown: { project: 'x1' },
  licenceNotNewer: { number: 'n1', validUntil: '2026-01-01' },
}

const HAN = /\p{Script=Han}/u
const codes = Object.keys(details) as RefusalCode[]

describe.each(languages)('in %s', (lang) => {
  it.each(codes)('%s is said with its rule', (code) => {
    const refusal = { code, rule, possibleFrom: at, details: details[code] } as ProcedureRefusal
    const said = describeRefusal(refusal, law, lang)
    expect(said.text).not.toMatch(/undefined|\[object|null/)
    expect(said.text.length).toBeGreaterThan(4)
    if (lang === 'zh-CN') expect(said.text).toMatch(HAN)
    expect(said.rule).toContain('四、2')
    expect(said.possibleFrom).toBe('2024-09-23 09:00')
  })

  it('an event is said without its moment', () => {
    const event: FilingEvent = { type: 'withdrawn', at, by: '葛若谷', mayFileFrom: '2024-09-30T01:00:00.000Z' }
    expect(describeEvent(event, lang)).toContain('2024-09-30 09:00')
    expect(describeEvent(event, lang)).not.toContain('09-23')
  })
})

describe('a moment', () => {
  it('is shown by clocks in China', () => {
    expect(momentText('2024-12-31T16:00:59.999Z')).toBe('2025-01-01 00:00')
    expect(secondText('2024-12-31T16:00:59.999Z')).toBe('2025-01-01 00:00:59')
  })
})
