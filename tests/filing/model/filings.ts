import fc from 'fast-check'
import {
  beginnings,
  type Command,
  type Context,
  type Decision,
  evolve,
  type FilingEvent,
  type FilingState,
  instantOf,
  type PastFiling,
  type Phase,
  type Procedure,
  pastFilingOf,
  transitions,
} from '../../../src/filing/index.ts'
import { at, content, form, procedure } from '../setup.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START = Date.parse('2024-03-04T02:00:00.000Z')

/** The firm as the law sees it, told apart from the code: only what may never be skipped. */
interface Model {
  now: number
  filing: string
  consentedAt?: number
  paper: boolean
  table: boolean
  face: boolean
  /** The code on the screen, and until when it lives. */
  code?: { session: string; until: number }
  acceptedAt?: number
  passed: boolean
  publishedAt?: number
  /** Until then nothing may be filed. */
  waitUntil: number
  failures: number
}

/** Decides as the procedure does, or as it must not. */
export type Decide = (state: FilingState | undefined, command: Command, context: Context) => Decision

interface Real {
  decide: Decide
  procedure: Procedure
  state: FilingState | undefined
  past: PastFiling[]
  seen: Set<string>
  number: number
}

const fresh = (model: Model): Partial<Model> => ({
  consentedAt: undefined,
  paper: false,
  table: false,
  face: false,
  code: undefined,
  acceptedAt: undefined,
  passed: false,
  publishedAt: undefined,
  waitUntil: model.waitUntil,
})

/** Plain, since millions of `expect` take minutes. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

/** The end of a day in Lhasa, some days after that of a moment. */
const endOfDay = (moment: number, days: number) => (Math.floor((moment + 8 * HOUR) / DAY) + days + 1) * DAY - 8 * HOUR

/** What each event presupposes, in the words of the guide. */
const asserts: { [T in FilingEvent['type']]?: (model: Model, command: Command) => boolean } = {
  submitted: ({ now, waitUntil }) => now >= waitUntil,
  consented: ({ now, waitUntil }, command) =>
    now >= waitUntil && command.type === 'consent' && command.version === procedure.consent.version,
  faceCheckStarted: ({ paper, table, consentedAt }) => paper && table && consentedAt !== undefined,
  faceCheckPassed: ({ now, code }, command) =>
    command.type === 'finishFaceCheck' &&
    command.outcome === 'match' &&
    command.session === code?.session &&
    now < code.until,
  accepted: ({ face, paper, table, consentedAt }) => face && paper && table && consentedAt !== undefined,
  checkReported: ({ now, acceptedAt }) => acceptedAt !== undefined && now - acceptedAt >= 5 * MINUTE,
  publicityStarted: ({ passed }) => passed,
  issued: ({ now, publishedAt, passed, face, consentedAt }) =>
    passed &&
    face &&
    consentedAt !== undefined &&
    publishedAt !== undefined &&
    now >= endOfDay(publishedAt, 7) &&
    ![0, 6].includes(new Date(now + 8 * HOUR).getUTCDay()),
}

function follow(model: Model, event: FilingEvent, command: Command): void {
  const fail = () => {
    model.failures++
    model.passed = false
    model.waitUntil = Math.max(model.waitUntil, model.now + 24 * HOUR * 2 ** (model.failures - 1))
  }
  must(asserts[event.type]?.(model, command) ?? true, `${event.type} too soon: ${JSON.stringify(model)}`)
  if (event.type === 'drafted') Object.assign(model, fresh(model))
  if (event.type === 'consented') model.consentedAt = model.now
  if (event.type === 'signedFormRecorded') model.paper = true
  if (event.type === 'leadTableRecorded') model.table = true
  if (event.type === 'faceCheckStarted') model.code = { session: event.session, until: model.now + MINUTE }
  if (event.type === 'faceCheckPassed') model.face = true
  if (event.type === 'accepted') model.acceptedAt = model.now
  if (event.type === 'publicityStarted') model.publishedAt = model.now
  if (event.type === 'withdrawn') model.waitUntil = Math.max(model.waitUntil, model.now + 7 * DAY)
  if (event.type === 'checkReported' && event.outcome === 'met') {
    model.passed = true
    model.failures = 0
  }
  if (event.type === 'checkReported' && (event.outcome === 'unmet' || event.outcome === 'refused')) fail()
  if (event.type === 'reviewed') {
    if (event.result === 'pass') model.passed = true
    else model.passed = false
  }
}

/** One command at one moment; whatever it does must be a legal move, and what it presupposes must have happened. */
class Step implements fc.Command<Model, Real> {
  constructor(
    readonly command: Command,
    readonly pause: number,
  ) {}

  check = () => true

  run(model: Model, real: Real): void {
    model.now += this.pause
    const begins = this.command.type === 'draft'
    const ended =
      real.state !== undefined && ['refused', 'withdrawn', 'issued', 'revoked', 'lapsed'].includes(real.state.phase)
    if (begins && ended) {
      real.past.push(pastFilingOf(real.state!))
      real.state = undefined
      real.number++
    }
    const command = begins ? { ...this.command, filing: `f${real.number}` } : this.command
    const context = at(instantOf(model.now), { history: { filings: real.past }, procedure: real.procedure })
    const decision = real.decide(real.state, command as Command, context)
    if (!decision.ok) {
      must(decision.refusal.rule.instrument !== '', decision.refusal.code)
      return
    }
    const from = real.state?.phase
    for (const event of decision.events) {
      follow(model, event, this.command)
      real.state = evolve(real.state, event)
      must(real.state.lastAt === context.now, 'time')
    }
    this.legal(from, real.state!.phase, decision.events, real.seen)
  }

  /** What time brought about comes before the command: from where that led, the move has to be one of the table. */
  legal(from: Phase | undefined, to: Phase, events: readonly FilingEvent[], seen: Set<string>): void {
    const { type } = this.command
    if (events.length === 0) return
    if (type === 'draft' || type === 'refile') must(beginnings[type].includes(to), `${type} to ${to}`)
    else {
      const starts = [from, ...transitions.tick.filter(([it]) => it === from).map(([, it]) => it)]
      const moves = transitions[type].filter(([start, end]) => starts.includes(start) && end === to)
      must(moves.length > 0, `${type}: ${from} to ${to}`)
    }
    seen.add(`${type} ${to}`)
  }

  toString = () => `${this.command.type}+${this.pause}`
}

const pauses = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1000, MINUTE, 5 * MINUTE - 1, 5 * MINUTE) },
  { weight: 3, arbitrary: fc.constantFrom(59_999, 60_000, HOUR, 24 * HOUR - 1, 24 * HOUR, 48 * HOUR) },
  { weight: 3, arbitrary: fc.constantFrom(7 * DAY - 1, 7 * DAY, 8 * DAY, 10 * DAY) },
)
const SESSIONS = ['s1', 's2', 's3']
const whole: Command[] = [
  { type: 'draft', filing: '', content },
  { type: 'submit' },
  { type: 'consent', version: procedure.consent.version, by: '经办' },
  { type: 'recordSignedForm', form },
  { type: 'recordLeadTable', file: 'e' },
  { type: 'startFaceCheck', session: 's1', person: '法人', role: 'legalRepresentative' },
  { type: 'finishFaceCheck', session: 's1', outcome: 'match' },
  { type: 'runCheck', outcome: 'met', record: 'b' },
  { type: 'publish' },
  { type: 'issue', by: '审批员' },
  { type: 'takeOver', because: 'authority', by: '处室' },
  { type: 'review', result: 'fail', by: '复核', reason: '' },
]
const wild: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>(...whole),
  fc.constantFrom<Command>(
    { type: 'edit', content },
    { type: 'tick' },
    { type: 'withdraw', by: '经办' },
    { type: 'consent', version: '旧', by: '经办' },
    { type: 'recordSignedForm', form: { ...form, dpi: 300 } },
    { type: 'startFaceCheck', session: 's4', person: '他人', role: 'agent' },
    { type: 'complain', complaint: 'c', by: '公众', text: '' },
    { type: 'takeOver', because: 'authority', by: '处室' },
  ),
  fc
    .record({ session: fc.constantFrom(...SESSIONS), outcome: fc.constantFrom('match', 'mismatch', 'unknownUser') })
    .map((it) => ({ type: 'finishFaceCheck', ...it }) as Command),
  fc
    .constantFrom(...SESSIONS)
    .map((session): Command => ({ type: 'startFaceCheck', session, person: '法人', role: 'legalRepresentative' })),
  fc
    .constantFrom('met', 'unmet', 'undetermined', 'refused')
    .map((outcome) => ({ type: 'runCheck', outcome, record: 'b' }) as Command),
  fc.constantFrom('pass', 'fail').map((result) => ({ type: 'review', result, by: '复核', reason: '' }) as Command),
)

const stray = fc.record({
  wild,
  strays: fc.integer({ min: 0, max: 3 }),
  pause: pauses,
  skip: fc.integer({ min: 0, max: 9 }),
})

/** The story as far as the check, which fails. */
const failing: Command[] = [
  ...whole.slice(
    0,
    whole.findIndex((it) => it.type === 'runCheck'),
  ),
  { type: 'runCheck', outcome: 'unmet', record: 'b' },
]

/** Walks along the story, once or again and again, with other commands between its steps and steps left out. */
const walks = fc
  .array(
    fc.record({
      fails: fc.boolean(),
      rest: fc.constantFrom(0, DAY, 2 * DAY - 1, 2 * DAY, 4 * DAY),
      strays: fc.array(stray, { minLength: whole.length, maxLength: whole.length }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((laps) =>
    laps.flatMap(({ fails, rest, strays }) =>
      (fails ? failing : whole).flatMap((command, i) => {
        const { wild, strays: among, pause, skip } = strays[i]!
        // A lap that fails goes straight to its end: what counts is the rest before the next.
        const straight = command.type === 'runCheck' ? 5 * MINUTE : 0
        const waits = i === 0 ? rest : fails ? straight : pause
        const left = skip === 0 && !fails
        return [...(left ? [] : [new Step(command, waits)]), ...(among === 0 ? [new Step(wild, pause)] : [])]
      }),
    ),
  )

/** What walks came to: the first thing that must not be, if any, and where they have been. */
export interface Walked {
  violation?: string
  reached: Set<string>
}

/** Walks through the procedure as somebody decides it. */
export function walkFilings(
  decide: Decide,
  { walks: numRuns, of = procedure }: { walks: number; of?: Procedure },
): Walked {
  const reached = new Set<string>()
  const model = (): Model => ({
    now: START,
    filing: '',
    paper: false,
    table: false,
    face: false,
    passed: false,
    waitUntil: 0,
    failures: 0,
  })
  const real = (): Real => ({ decide, procedure: of, state: undefined, past: [], seen: reached, number: 0 })
  const walk = fc.property(walks, (steps) => fc.modelRun(() => ({ model: model(), real: real() }), steps))
  const { errorInstance } = fc.check(walk, { numRuns, seed: 20240720, endOnFailure: true })
  return { reached, ...(errorInstance === null ? {} : { violation: String(errorInstance) }) }
}
