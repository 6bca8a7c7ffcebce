import { describe, expect, it } from 'vitest'
import { type Context, decide, decideLibrary, type LibraryEvent } from '../../src/filing/index.ts'
import { type Decide, walkFilings } from './model/filings.ts'
import { type DecideLibrary, walkLibraries } from './model/libraries.ts'
import { procedure } from './setup.ts'

const WALKS = 10_000
const TIMEOUT = 600_000

describe('random walks of filings', () => {
  it(
    `never skip consent, face, wait or publicity, nor move illegally, in ${WALKS} of them`,
    () => {
      const { violation, reached } = walkFilings(decide, { walks: WALKS })
      expect(violation).toBeUndefined()
      // A walk that goes nowhere shows nothing: together they have made nearly every move there is.
      for (const it of ['issue issued', 'withdraw withdrawn', 'runCheck refused', 'review refused', 'review revoked'])
        expect(reached).toContain(it)
    },
    TIMEOUT,
  )

  it(
    'nor where consents lapse',
    () => {
      const of = { ...procedure, consent: { ...procedure.consent, lapsesAfterHours: 24 } }
      const { violation, reached } = walkFilings(decide, { walks: WALKS / 2, of })
      expect(violation).toBeUndefined()
      for (const it of ['tick lapsed', 'issue issued']) expect(reached).toContain(it)
    },
    TIMEOUT,
  )
})

describe('random walks of libraries', () => {
  it(
    `never have two agents, nobody without card and face, no lock past its day, in ${WALKS} of them`,
    () => {
      const { violation, reached } = walkLibraries(decideLibrary, { walks: WALKS })
      expect(violation).toBeUndefined()
      for (const it of [
        'enrolled',
        'agentTookOffice',
        'agentLeftOffice',
        'agentRequestFailed',
        'bidUnlocked',
        'markLifted',
        'agentInOffice',
        'agentIsLegalRepresentative',
        'agentSessionBroken',
        'legalRepresentativeFirst',
        'cardDiffers',
      ])
        expect(reached).toContain(it)
    },
    TIMEOUT,
  )
})

const by =
  (more: (context: Context) => Partial<Context>): Decide =>
  (state, command, context) =>
    decide(state, command, { ...context, ...more(context) })
const setting = (more: Partial<Context['procedure']>): Decide =>
  by(({ procedure }) => ({ procedure: { ...procedure, ...more } }))
const { consent, report, publicity, faceCheck } = procedure

/** Procedures with one thing wrong, and what has to be seen of it. */
const brokenFilings: readonly (readonly [string, Decide, RegExp])[] = [
  [
    'asks for no consent',
    (state, command, context) =>
      command.type === 'recordSignedForm' && state?.phase === 'submitted'
        ? decide({ ...state, phase: 'consented' }, command, context)
        : decide(state, command, context),
    /recordSignedForm: submitted to submitted/,
  ],
  [
    'takes the submission for the consent',
    (state, command, context) => {
      const decision = decide(state, command, context)
      if (!decision.ok || command.type !== 'submit' || decision.events.at(-1)?.type !== 'submitted') return decision
      const { now: at } = context
      return {
        ok: true,
        events: [...decision.events, { type: 'consented', at, version: consent.version, by: '经办' }],
      }
    },
    /consented too soon/,
  ],
  [
    'takes the consent to a text that is not in force',
    (state, command, context) =>
      decide(state, command.type === 'consent' ? { ...command, version: consent.version } : command, context),
    /consented too soon/,
  ],
  [
    'accepts without a face',
    (state, command, context) => {
      const decision = decide(state, command, context)
      if (!decision.ok || decision.events.at(-1)?.type !== 'leadTableRecorded') return decision
      return { ok: true, events: [...decision.events, { type: 'accepted', at: context.now, reportFrom: context.now }] }
    },
    /accepted too soon/,
  ],
  [
    'takes a face that does not match',
    (state, command, context) =>
      decide(state, command.type === 'finishFaceCheck' ? { ...command, outcome: 'match' } : command, context),
    /faceCheckPassed too soon/,
  ],
  [
    'lets a code live for an hour',
    setting({ faceCheck: { ...faceCheck, codeSeconds: 3600 } }),
    /faceCheckPassed too soon/,
  ],
  [
    'compares a face before the form is signed',
    (state, command, context) => {
      const form = { file: 'f', mediaType: 'application/pdf', dpi: 301, places: [] }
      return decide(state === undefined ? state : { signedForm: form, ...state }, command, context)
    },
    /faceCheckStarted too soon/,
  ],
  ['waits for nothing', by(() => ({ history: { filings: [] } })), /(submitted|consented) too soon/],
  [
    'waits as long after every failure',
    setting({ refiling: { ...procedure.refiling, factor: 1 } }),
    /submitted too soon/,
  ],
  [
    'waits six days after a withdrawal',
    setting({ withdrawal: { ...procedure.withdrawal, waitDays: 6 } }),
    /submitted too soon/,
  ],
  ['reports after four minutes', setting({ report: { ...report, afterMinutes: 4 } }), /checkReported too soon/],
  ['publishes for no day', setting({ publicity: { ...publicity, days: 0 } }), /issued too soon/],
  ['publishes for six days', setting({ publicity: { ...publicity, days: 6 } }), /issued too soon/],
  [
    'issues without a publicity',
    (state, command, context) =>
      command.type === 'issue' && state?.phase === 'reported'
        ? decide({ ...state, phase: 'publicized', issueFrom: '2024-01-01' }, command, context)
        : decide(state, command, context),
    /issued too soon/,
  ],
  [
    'publishes what has failed',
    (state, command, context) =>
      command.type === 'publish' && state?.phase === 'refused'
        ? decide({ ...state, phase: 'reported', report: { ...state.report!, outcome: 'met' } }, command, context)
        : decide(state, command, context),
    /publicityStarted too soon/,
  ],
  ['issues on a Sunday', by(() => ({ calendar: { kindOf: () => 'working' } })), /issued too soon/],
]

const dropping =
  (drops: (event: LibraryEvent) => boolean): DecideLibrary =>
  (state, command, context) => {
    const decision = decideLibrary(state, command, context)
    return decision.ok ? { ok: true, events: decision.events.filter((it) => !drops(it)) } : decision
  }

/** Libraries with one thing wrong, and what has to be seen of it. */
const brokenLibraries: readonly (readonly [string, DecideLibrary, RegExp])[] = [
  [
    'has room for another agent',
    (state, command, context) => {
      if (state === undefined || command.type !== 'requestAgent') return decideLibrary(state, command, context)
      const { agent: _, ...alone } = state
      return decideLibrary(alone, command, context)
    },
    /an agent besides the one in office/,
  ],
  [
    'lets the legal representative be the agent',
    (state, command, context) =>
      command.type === 'nameLegalRepresentative' && state?.agent?.person === command.person
        ? { ok: true, events: [{ type: 'legalRepresentativeNamed', at: context.now, person: command.person }] }
        : decideLibrary(state, command, context),
    /the legal representative is the agent/,
  ],
  [
    'goes on with an agent when the legal representative is another one, or people leave',
    dropping((it) => it.type === 'agentRequestFailed' && it.fault === 'interrupted'),
    /the legal representative is the agent|an agent who is not in the library|who is not in the library/,
  ],
  [
    'asks for no card',
    (state, command, context) => {
      if (state === undefined || command.type !== 'startEnrolment') return decideLibrary(state, command, context)
      const known = state.people[command.person]
      if (known?.person === undefined) return decideLibrary(state, command, context)
      const people = { ...state.people, [command.person]: { card: '无', ...known } }
      return decideLibrary({ ...state, people }, command, context)
    },
    /a face before the card/,
  ],
  [
    'enrols by a face that was compared with another card',
    dropping((it) => it.type === 'enrolmentFailed' && it.fault === 'interrupted'),
    /enrolled by another card/,
  ],
  [
    'takes a face that does not match',
    (state, command, context) =>
      decideLibrary(state, command.type === 'finishEnrolment' ? { ...command, outcome: 'match' } : command, context),
    /enrolled without a match/,
  ],
  [
    'asks the agent alone for the face',
    (state, command, context) =>
      command.type === 'finishAgentFace' && command.step === 'agent' && state?.agentRequest !== undefined
        ? decideLibrary({ ...state, agentRequest: { ...state.agentRequest, step: 'agent' } }, command, context)
        : decideLibrary(state, command, context),
    /without the legal representative/,
  ],
  [
    'keeps a lock for good',
    dropping((it) => it.type === 'bidUnlocked' && it.because === 'publicityEnded'),
    /should have lifted/,
  ],
  ['keeps a mark that was lifted', dropping((it) => it.type === 'markLifted'), /liftMark taken and not done/],
]

describe('the walks find what is wrong with a procedure that', () => {
  it.each(brokenFilings)('%s', (_, broken, found) => {
    expect(walkFilings(broken, { walks: WALKS }).violation).toMatch(found)
  })
})

describe('the walks find what is wrong with a library that', () => {
  it.each(brokenLibraries)('%s', (_, broken, found) => {
    expect(walkLibraries(broken, { walks: WALKS }).violation).toMatch(found)
  })
})
