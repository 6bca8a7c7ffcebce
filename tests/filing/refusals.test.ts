import { describe, expect, it } from 'vitest'
import {
  type Command,
  type Context,
  decide,
  decideLibrary,
  evolveLibrary,
  type FilingState,
  type LibraryCommand,
  type LibraryState,
  libraryDeadlinesOf,
  type ProcedureRefusal,
  type RefusalCode,
} from '../../src/filing/index.ts'
import { ruleOf, ruleOfRefusal } from '../../src/filing/refuse.ts'
import { at, content, form, procedure, refusalOf, T, until } from './setup.ts'

type FilingCase = [FilingState | undefined, Command, Context]
const later = T(50)
const past = { filing: '0', phase: 'refused' as const }
const finding = {
  code: '试',
  effect: 'refuse' as const,
  rule: { instrument: '令', source: '源' },
  words: { 'zh-CN': '否', en: 'no' },
}
const start = { type: 'startFaceCheck', session: 's9', person: '法人', role: 'legalRepresentative' } as const
const pattern = { ...procedure, issue: { ...procedure.issue, numberPattern: 'E\\d{9}' } }
const issueDay = '2024-09-24T02:00:00.000Z'

/** What makes each refusal of a filing. */
const filing: Partial<Record<RefusalCode, () => FilingCase>> = {
  clockBackwards: () => [until('submitted'), { type: 'tick' }, at(T(0))],
  noSuchFiling: () => [undefined, { type: 'submit' }, at(later)],
  filingExists: () => [until('draft'), { type: 'draft', filing: '1', content }, at(later)],
  notInPhase: () => [until('draft'), { type: 'publish' }, at(later)],
  notAdmitted: () => [until('draft'), { type: 'submit' }, at(later, { admission: [finding] })],
  closedByLaw: () => [
    until('draft'),
    { type: 'submit' },
    at(later, { closedByLaw: [{ item: 0, refusal: { code: 'publicInstitution' } }] }),
  ],
  nothingApplied: () => [{ ...until('draft'), content: { ...content, items: [] } }, { type: 'submit' }, at(later)],
  snapshotMissing: () => [
    { ...until('draft'), content: { ...content, snapshot: undefined } },
    { type: 'submit' },
    at(later),
  ],
  waitAfterFailure: () => [
    until('draft'),
    { type: 'submit' },
    at(later, { history: { filings: [{ ...past, failure: { count: 1, mayFileFrom: T(51) } }] } }),
  ],
  waitAfterWithdrawal: () => [
    until('draft'),
    { type: 'submit' },
    at(later, { history: { filings: [{ ...past, phase: 'withdrawn', withdrawn: { mayFileFrom: T(51) } }] } }),
  ],
  previousUnknown: () => [undefined, { type: 'refile', filing: '2', previous: '0', content }, at(later)],
  previousNotEnded: () => [
    undefined,
    { type: 'refile', filing: '2', previous: '0', content },
    at(later, { history: { filings: [{ filing: '0', phase: 'accepted' }] } }),
  ],
  consentOutdated: () => [until('submitted'), { type: 'consent', version: '旧', by: '经办' }, at(later)],
  formNotOfType: () => [
    until('consented'),
    { type: 'recordSignedForm', form: { ...form, mediaType: 'image/jpeg' } },
    at(later),
  ],
  formTooCoarse: () => [until('consented'), { type: 'recordSignedForm', form: { ...form, dpi: 300 } }, at(later)],
  formIncomplete: () => [
    until('consented'),
    { type: 'recordSignedForm', form: { ...form, places: [form.places[0]] } },
    at(later),
  ],
  signedFormMissing: () => [until('consented'), start, at(later)],
  leadTableMissing: () => [until('signed'), start, at(later)],
  notEntitled: () => [until('papers'), { ...start, role: 'agent' }, at(later)],
  confirmerNotEnrolled: () => [
    until('papers'),
    start,
    at(later, { confirmers: { legalRepresentative: { person: '法人', enrolled: false } } }),
  ],
  faceCodeExpired: () => [
    until('faceChecking'),
    { type: 'finishFaceCheck', session: 's1', outcome: 'match' },
    at(T(6)),
  ],
  faceSessionUnknown: () => [
    until('faceChecking'),
    { type: 'finishFaceCheck', session: '无', outcome: 'match' },
    at(T(5, 30)),
  ],
  faceSessionUsed: () => [until('accepted'), { type: 'finishFaceCheck', session: 's1', outcome: 'match' }, at(later)],
  reportTooEarly: () => [until('accepted'), { type: 'runCheck', outcome: 'met', record: 'b' }, at(T(6))],
  notPassed: () => [
    { ...until('reported'), report: { at: T(10), outcome: 'undetermined', record: 'b' } },
    { type: 'publish' },
    at(later),
  ],
  reviewOpen: () => [
    { ...until('reported'), openReview: { because: 'complaint', at: T(12) } },
    { type: 'publish' },
    at(later),
  ],
  nothingToReview: () => [
    until('issued'),
    { type: 'review', result: 'fail', by: '复核', reason: '' },
    at('2024-10-08T01:00:00.000Z'),
  ],
  notDrawn: () => [until('reported'), { type: 'takeOver', because: 'sampled', by: '处室' }, at(later)],
  quarterNotOver: () => [
    until('reported'),
    { type: 'takeOver', because: 'sampled', by: '处室', draw: { quarter: '2024Q3', seed: '七' } },
    at(later, { quarter: { quarter: '2024Q3', seed: '七', filings: ['1'] } }),
  ],
  publicityNotOver: () => [until('publicity'), { type: 'issue', by: '审批员' }, at('2024-09-20T01:00:00.000Z')],
  notYetIssueDay: () => [
    { ...until('publicized'), issueFrom: '2024-09-25' },
    { type: 'issue', by: '审批员' },
    at(issueDay),
  ],
  notWorkingDay: () => [until('publicized'), { type: 'issue', by: '审批员' }, at('2024-09-28T02:00:00.000Z')],
  calendarNotPublished: () => [until('publicized'), { type: 'issue', by: '审批员' }, at('2027-01-04T02:00:00.000Z')],
  numbersDoNotFit: () => [until('publicized'), { type: 'issue', by: '审批员', numbers: ['1'] }, at(issueDay)],
  numberOutOfForm: () => [
    until('publicized'),
    { type: 'issue', by: '审批员', numbers: ['E254000403', 'E25400040'] },
    at(issueDay, { procedure: pattern }),
  ],
  validityUnknown: () => [
    until('publicized'),
    { type: 'issue', by: '审批员' },
    at(issueDay, { law: { standard: () => undefined, validity: () => undefined } }),
  ],
}

const context = (now: string, more: object = {}) => ({ now, procedure, admission: [], ...more })

/** A library that is moved by commands, a minute each; each must be taken. */
function library(...commands: LibraryCommand[]): LibraryState {
  const firm = { name: '某公司', region: 'outOfRegion' as const, lines: [] }
  const all: LibraryCommand[] = [{ type: 'open', enterprise: '甲', firm }, ...commands]
  return all.reduce<LibraryState | undefined>((state, command, i) => {
    const decision = decideLibrary(state, command, context(T(i)))
    if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.refusal)}`)
    return decision.events.reduce<LibraryState | undefined>(evolveLibrary, state)
  }, undefined)!
}

const add = (person: string): LibraryCommand => ({ type: 'addPerson', person, source: 'hand', kind: '其他管理人员' })
const card = (person: string): LibraryCommand => ({ type: 'recordCard', person, card: `卡${person}` })
const enrol = (person: string): LibraryCommand[] => [
  { type: 'startEnrolment', person, session: `e${person}` },
  { type: 'finishEnrolment', session: `e${person}`, outcome: 'match' },
]
const boss = [add('法人'), card('法人')]
const named = [...boss, { type: 'nameLegalRepresentative', person: '法人' } as const]
// Steps are a minute apart and codes live a minute: comparisons are played at one moment instead.
const enrolled = (state: LibraryState, person: string): LibraryState => ({
  ...state,
  people: { ...state.people, [person]: { ...state.people[person]!, enrolled: true } },
})
const ready = () => enrolled(library(...named, add('代理'), card('代理')), '法人')
const request = (session = 'a1'): LibraryCommand => ({ type: 'requestAgent', person: '代理', session, phone: '139' })
const run = (state: LibraryState, ...steps: [LibraryCommand, string][]) =>
  steps.reduce((it, [command, now]) => {
    const decision = decideLibrary(it, command, context(now))
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
    return decision.events.reduce<LibraryState>(evolveLibrary, it)
  }, state)
const face = (step: 'legalRepresentative' | 'agent', session = 'a1'): LibraryCommand => ({
  type: 'finishAgentFace',
  session,
  step,
  outcome: 'match',
})
const inOffice = () =>
  run(ready(), [request(), T(20)], [face('legalRepresentative'), T(20, 50)], [face('agent'), T(21, 40)])

const libraries: Partial<Record<RefusalCode, () => [LibraryState | undefined, LibraryCommand, string?]>> = {
  noSuchEnterprise: () => [undefined, { type: 'tick' }],
  enterpriseExists: () => [library(), { type: 'open', enterprise: '甲', firm: library().firm }],
  personUnknown: () => [library(), card('无')],
  personKnown: () => [library(add('甲一')), add('甲一')],
  wrongSource: () => [library(), { type: 'addPerson', person: '甲一', source: 'hand', kind: '注册人员' }],
  cardFirst: () => [library(add('甲一')), enrol('甲一')[0]!],
  cardDiffers: () => [
    library(add('甲一'), card('甲一'), add('甲二')),
    { ...card('甲一'), person: '甲二' } as LibraryCommand,
  ],
  enrolmentSessionUnknown: () => [library(), { type: 'finishEnrolment', session: '无', outcome: 'match' }],
  enrolmentCodeExpired: () => [library(...boss, enrol('法人')[0]!), enrol('法人')[1]!, T(50)],
  legalRepresentativeMissing: () => [library(add('代理'), card('代理')), request()],
  legalRepresentativeNotEnrolled: () => [library(...named, add('代理'), card('代理')), request()],
  agentIsLegalRepresentative: () => [ready(), { ...request(), person: '法人' } as LibraryCommand],
  agentInOffice: () => [inOffice(), request('a2'), T(50)],
  agentUnknown: () => [ready(), { type: 'dismissAgent', person: '代理' }],
  agentSessionBroken: () => [
    run(ready(), [request(), T(20)], [face('legalRepresentative'), T(20, 50)]),
    face('agent'),
    T(21, 50),
  ],
  legalRepresentativeFirst: () => [run(ready(), [request(), T(20)]), face('agent'), T(20, 30)],
  lockUnknown: () => [library(), { type: 'endTender', lock: '无', because: 'tenderFailed' }],
  markUnknown: () => [library(), { type: 'liftMark', mark: '无', because: '' }],
  lockKnown: () => [
    library(...boss, { type: 'lockForBid', lock: '锁', person: '法人', tender: '标' }),
    { type: 'lockForBid', lock: '锁', person: '法人', tender: '另一标' },
  ],
  tenderOver: () => [
    library(...boss),
    { type: 'lockForBid', lock: '锁', person: '法人', tender: '标', until: '2024-09-15' },
  ],
  markKnown: () => [
    library(...boss, { type: 'mark', mark: '异', person: '法人', reason: '多家企业任职' }),
    { type: 'mark', mark: '异', person: '法人', reason: '其他' },
  ],
  projectKnown: () => [
    library({ type: 'addProject', project: '项', source: 'synced' }),
    { type: 'addProject', project: '项', source: 'late' },
  ],
  licenceNotNewer: () => [
    library({ type: 'recordSafetyLicence', number: '一', validFrom: '2023-01-01', validUntil: '2026-01-01' }),
    { type: 'recordSafetyLicence', number: '二', validFrom: '2023-01-01', validUntil: '2026-01-01' },
  ],
}

const codes = Object.keys(ruleOfRefusal) as RefusalCode[]

describe('every refusal', () => {
  it('has a case', () => {
    expect([...Object.keys(filing), ...Object.keys(libraries)].sort()).toEqual([...codes].sort())
  })

  it.each(codes)('%s is reached and says by what rule', (code) => {
    const made = filing[code]
    const found: ProcedureRefusal = made === undefined ? ofLibrary(code) : refusalOf(decide(...made()))
    expect(found.code).toBe(code)
    const rule = code === 'notAdmitted' ? finding.rule : ruleOf(procedure, ruleOfRefusal[code])
    expect(found.rule).toEqual(rule)
    expect(rule.source).not.toBe('')
  })
})

function ofLibrary(code: RefusalCode): ProcedureRefusal {
  const [state, command, now] = libraries[code]!()
  const decision = decideLibrary(state, command, context(now ?? T(40)))
  if (decision.ok) throw new Error(`${code} is not refused`)
  return decision.refusal
}

describe('the library', () => {
  it('takes an agent whose faces follow each other in one session, who enters it thereby', () => {
    const state = inOffice()
    expect(state.agent).toEqual({ person: '代理', phone: '139' })
    expect(state.people['代理']?.enrolled).toBe(true)
  })

  it('starts over when the session is broken', () => {
    const once = run(ready(), [request(), T(20)], [face('legalRepresentative'), T(20, 10)], [request('a2'), T(20, 20)])
    expect(once.agentRequest).toMatchObject({ session: 'a2', step: 'legalRepresentative' })
    expect(once.faceChecks['a1']?.ended).toBe('interrupted')
  })

  it.each<[string, LibraryCommand]>([
    ['the legal representative is another one', { type: 'nameLegalRepresentative', person: '代理' }],
    ['the agent leaves', { type: 'removePerson', person: '代理' }],
    ['the agent shows another card', { type: 'recordCard', person: '代理', card: '另一卡' }],
  ])('starts over when %s', (_, command) => {
    const state = run(ready(), [request(), T(20)], [face('legalRepresentative'), T(20, 10)], [command, T(20, 20)])
    expect(state.agentRequest).toBeUndefined()
    const late = decideLibrary(state, face('agent'), context(T(20, 30)))
    expect(late).toMatchObject({ ok: false, refusal: { code: 'agentSessionBroken' } })
  })

  it('enrols nobody by a face that was compared with another card', () => {
    const started = library(...boss, enrol('法人')[0]!)
    const other = run(started, [{ type: 'recordCard', person: '法人', card: '另一卡' }, T(3, 30)])
    const again = run(started, [{ type: 'removePerson', person: '法人' }, T(3, 10)], [add('法人'), T(3, 20)])
    for (const state of [other, again])
      expect(decideLibrary(state, enrol('法人')[1]!, context(T(3, 40)))).toMatchObject({
        ok: false,
        refusal: { code: 'faceSessionUsed', details: { ended: 'interrupted' } },
      })
  })

  it('lifts a bid lock by itself after the publicity of the winning bid', () => {
    const lock: LibraryCommand = { type: 'lockForBid', lock: '锁', person: '法人', tender: '标', until: '2024-09-20' }
    const state = library(...boss, lock)
    expect(libraryDeadlinesOf(state)).toEqual([{ kind: 'bidLockLifts', due: '2024-09-20T16:00:00.000Z', of: '锁' }])
    expect(run(state, [{ type: 'tick' }, '2024-09-20T15:59:59.999Z']).bidLocks).toHaveProperty('锁')
    expect(run(state, [{ type: 'tick' }, '2024-09-20T16:00:00.000Z']).bidLocks).toEqual({})
  })

  it('takes what the register says over what was filed late', () => {
    const state = library(
      { type: 'addProject', project: '项', source: 'late' },
      { type: 'addProject', project: '项', source: 'synced' },
    )
    expect(state.projects).toEqual({ 项: 'synced' })
  })

  it('reports unless the policy says no', () => {
    const command: LibraryCommand = { type: 'report', lines: ['建筑业'] }
    expect(library(command).reported).toHaveLength(1)
    const refused = decideLibrary(library(), command, context(T(9), { admission: [finding] }))
    expect(refused.ok).toBe(false)
  })
})
