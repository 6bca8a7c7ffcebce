import fc from 'fast-check'
import {
  evolveLibrary,
  instantOf,
  type LibraryCommand,
  type LibraryContext,
  type LibraryDecision,
  type LibraryEvent,
  type LibraryState,
  libraryDeadlinesOf,
} from '../../../src/filing/index.ts'
import { procedure } from '../setup.ts'
import type { Walked } from './filings.ts'

const SECOND = 1000
const HOUR = 3600 * SECOND
const DAY = 24 * HOUR
const START = Date.parse('2024-03-04T02:00:00.000Z')

/** A face that is to be compared, and with which card. */
interface Face {
  person: string
  card: string
  until: number
  /** Of an agent: that the legal representative has passed in this session. */
  vouched?: boolean
}

/** The library as the questions and answers tell it, apart from the code. */
interface Model {
  now: number
  /** The card of everybody who is on the list. */
  cards: Map<string, string | undefined>
  entered: Set<string>
  representative?: string
  agent?: string
  faces: Map<string, Face>
  locks: Map<string, { person: string; liftsAt: number }>
  marks: Map<string, string>
}

/** Decides as the library does, or as it must not. */
export type DecideLibrary = (
  state: LibraryState | undefined,
  command: LibraryCommand,
  context: LibraryContext,
) => LibraryDecision

interface Real {
  decide: DecideLibrary
  state: LibraryState | undefined
  seen: Set<string>
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

/** What an event presupposes and changes. */
const follow: {
  [T in LibraryEvent['type']]?: (
    model: Model,
    event: Extract<LibraryEvent, { type: T }>,
    command: LibraryCommand,
  ) => void
} = {
  personAdded: ({ cards }, { person }) => {
    if (!cards.has(person)) cards.set(person, undefined)
  },
  cardRead: ({ cards }, { person, card }) => {
    must(cards.has(person), 'the card of nobody')
    must(
      [...cards].every(([it, one]) => it === person || one !== card),
      'one card for two people',
    )
    cards.set(person, card)
  },
  enrolmentStarted: (model, { session, person }) => {
    must(model.cards.get(person) !== undefined, 'a face before the card')
    model.faces.set(session, { person, card: model.cards.get(person)!, until: model.now + 60 * SECOND })
  },
  enrolled: (model, { person, session }, command) => {
    const face = model.faces.get(session)
    must(matches(command), 'enrolled without a match')
    must(face?.vouched !== false, 'an agent without the legal representative')
    must(face?.person === person, 'enrolled by the face of another')
    must(face!.card === model.cards.get(person), 'enrolled by another card than that of the face')
    must(model.now < face!.until, 'enrolled by a dead code')
    model.entered.add(person)
  },
  personLeft: (model, { person }) => {
    model.cards.delete(person)
    model.entered.delete(person)
  },
  legalRepresentativeNamed: (model, { person }) => {
    model.representative = person
  },
  agentRequested: (model, { session, person }) => {
    must(model.agent === undefined, 'an agent besides the one in office')
    model.faces.set(session, { person, card: model.cards.get(person)!, until: 0, vouched: false })
  },
  agentVouched: (model, { session }, command) => {
    must(matches(command), 'vouched for without a match')
    must(model.entered.has(model.representative!), 'vouched for by somebody who is not in the library')
    Object.assign(model.faces.get(session)!, { until: model.now + 60 * SECOND, vouched: true })
  },
  agentTookOffice: (model, { person, session }, command) => {
    must(matches(command), 'an agent without a match')
    must(model.faces.get(session)?.vouched === true, 'an agent without the legal representative')
    must(model.agent === undefined, 'two agents in office')
    must(model.faces.get(session)?.person === person, 'an agent by the face of another')
    must(model.now < model.faces.get(session)!.until, 'an agent by a dead code')
    model.agent = person
  },
  agentLeftOffice: (model) => {
    model.agent = undefined
  },
  marked: ({ marks }, { mark, person }) => {
    must(!marks.has(mark), 'one mark for two people')
    marks.set(mark, person)
  },
  markLifted: ({ marks }, { mark }) => {
    marks.delete(mark)
  },
  bidLocked: ({ locks }, { lock, person, until }) => {
    must(!locks.has(lock), 'one lock for two people')
    const liftsAt = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(`${until}T16:00:00.000Z`)
    locks.set(lock, { person, liftsAt })
  },
  bidUnlocked: ({ locks }, { lock }) => {
    locks.delete(lock)
  },
}

type Follow = (model: Model, event: LibraryEvent, command: LibraryCommand) => void

const matches = (it: LibraryCommand) =>
  (it.type === 'finishEnrolment' || it.type === 'finishAgentFace') && it.outcome === 'match'

/** What a command that was taken has brought about. */
const done: {
  [T in LibraryCommand['type']]?: (state: LibraryState, it: Extract<LibraryCommand, { type: T }>) => boolean
} = {
  liftMark: ({ marks }, { mark }) => !Object.hasOwn(marks, mark),
  endTender: ({ bidLocks }, { lock }) => !Object.hasOwn(bidLocks, lock),
  dismissAgent: ({ agent }) => agent === undefined,
  removePerson: ({ people }, { person }) => !Object.hasOwn(people, person),
  nameLegalRepresentative: ({ representative }, { person }) => representative?.person === person,
}

/** What holds of every library at every moment. */
function holds(model: Model, state: LibraryState): void {
  const { people, representative, agent, bidLocks, marks } = state
  const enrolled = Object.values(people).filter((it) => it.enrolled)
  must(
    enrolled.every((it) => it.card !== undefined && model.entered.has(it.person)),
    'in the library without card or face',
  )
  must(agent === undefined || agent.person !== representative?.person, 'the legal representative is the agent')
  must(agent === undefined || people[agent.person]?.enrolled === true, 'an agent who is not in the library')
  must(agent?.person === model.agent, 'another agent than the one who took office')
  must(Object.keys(bidLocks).sort().join() === [...model.locks.keys()].sort().join(), 'other bid locks')
  must(Object.keys(marks).sort().join() === [...model.marks.keys()].sort().join(), 'other marks')
}

class Step implements fc.Command<Model, Real> {
  constructor(
    readonly command: LibraryCommand,
    readonly pause: number,
  ) {}

  check = () => true

  run(model: Model, real: Real): void {
    model.now += this.pause
    const context = { now: instantOf(model.now), procedure, admission: [] }
    const decision = real.decide(real.state, this.command, context)
    if (!decision.ok) {
      must(decision.refusal.rule.instrument !== '', decision.refusal.code)
      real.seen.add(decision.refusal.code)
      return
    }
    for (const event of decision.events) {
      ;(follow[event.type] as Follow | undefined)?.(model, event, this.command)
      real.state = evolveLibrary(real.state, event)
      real.seen.add(event.type)
    }
    holds(model, real.state!)
    const brought = done[this.command.type] as ((state: LibraryState, it: LibraryCommand) => boolean) | undefined
    must(brought?.(real.state!, this.command) ?? true, `${this.command.type} taken and not done`)
    // Whatever was taken: what is due by then has happened, whether or not anybody ticked.
    for (const { liftsAt } of model.locks.values()) must(model.now < liftsAt, 'a lock that should have lifted')
    for (const { due } of libraryDeadlinesOf(real.state!)) must(due > context.now, `${due} is due and was not done`)
  }

  toString = () => `${JSON.stringify(this.command)}+${this.pause}`
}

/** A name that every object knows is a person as any other. */
const PEOPLE = ['甲', '乙', 'constructor']
const SESSIONS = ['s1', 's2', 's3', 's4', 's5', 's6', 'toString']
const person = fc.constantFrom(...PEOPLE)
const session = fc.constantFrom(...SESSIONS)
const outcome = fc.oneof(
  { weight: 4, arbitrary: fc.constant('match' as const) },
  { weight: 1, arbitrary: fc.constantFrom('mismatch' as const, 'cancelled' as const) },
)
const id = fc.constantFrom('1', '2', 'valueOf')
const day = fc.constantFrom('2024-03-03', '2024-03-04', '2024-03-05', '2024-03-11')
const step = fc.constantFrom('legalRepresentative' as const, 'agent' as const)
const command: fc.Arbitrary<LibraryCommand> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('addPerson' as const),
      person,
      source: fc.constant('hand' as const),
      kind: fc.constantFrom('其他管理人员' as const, '职称人员' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('recordCard' as const),
      person,
      card: fc.constantFrom('卡一', '卡二', '卡三'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('startEnrolment' as const), person, session }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('finishEnrolment' as const), session, outcome }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('removePerson' as const), person }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('nameLegalRepresentative' as const), person }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('requestAgent' as const), person, session }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('finishAgentFace' as const), session, step, outcome }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('dismissAgent' as const), person }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('updateAgent' as const), person, phone: fc.constant('139') }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('mark' as const), mark: id, person, reason: fc.constant('多家企业任职') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('liftMark' as const), mark: id, because: fc.constant('已转移') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('lockForBid' as const),
      lock: id,
      person,
      tender: fc.constant('标'),
      until: day,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('lockForBid' as const), lock: id, person, tender: fc.constant('标') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('endTender' as const),
      lock: id,
      because: fc.constant('tenderFailed' as const),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ type: 'tick' as const }) },
)
const pause = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, SECOND, 20 * SECOND) },
  { weight: 1, arbitrary: fc.constantFrom(60 * SECOND - 1, 60 * SECOND, HOUR) },
  { weight: 1, arbitrary: fc.constantFrom(DAY - 1, DAY, 7 * DAY) },
)

/** The way of an agent into office, begun at any point of it, with other commands in between. */
const into = (who: string, boss: string, at: number): LibraryCommand[] => [
  { type: 'addPerson', person: boss, source: 'hand', kind: '其他管理人员' },
  { type: 'recordCard', person: boss, card: `卡${boss}` },
  { type: 'startEnrolment', person: boss, session: `e${at}` },
  { type: 'finishEnrolment', session: `e${at}`, outcome: 'match' },
  { type: 'nameLegalRepresentative', person: boss },
  { type: 'addPerson', person: who, source: 'hand', kind: '其他管理人员' },
  { type: 'recordCard', person: who, card: `卡${who}` },
  { type: 'requestAgent', person: who, session: `a${at}` },
  { type: 'finishAgentFace', session: `a${at}`, step: 'legalRepresentative', outcome: 'match' },
  { type: 'finishAgentFace', session: `a${at}`, step: 'agent', outcome: 'match' },
]
const stray = fc.record({
  command,
  pause,
  skip: fc.integer({ min: 0, max: 7 }),
  strays: fc.integer({ min: 0, max: 2 }),
})
const walks = fc
  .record({
    who: person,
    boss: person,
    list: fc.array(stray, { minLength: 8, maxLength: 30 }),
  })
  .map(({ who, boss, list }) => {
    const open: LibraryCommand = { type: 'open', enterprise: '某', firm: { name: '某', region: 'inRegion', lines: [] } }
    return [
      new Step(open, 0),
      ...list.flatMap(({ command, pause, skip, strays }, i) => {
        const whole = into(who, boss, Math.floor(i / 10))
        return [
          ...(skip === 0 ? [] : [new Step(whole[i % 10]!, pause > HOUR ? 0 : pause)]),
          ...(strays === 0 ? [new Step(command, pause)] : []),
        ]
      }),
    ]
  })

/** Walks through a library as somebody decides it. */
export function walkLibraries(decide: DecideLibrary, { walks: numRuns }: { walks: number }): Walked {
  const reached = new Set<string>()
  const model = (): Model => ({
    now: START,
    cards: new Map(),
    entered: new Set(),
    faces: new Map(),
    locks: new Map(),
    marks: new Map(),
  })
  const walk = fc.property(walks, (steps) =>
    fc.modelRun(() => ({ model: model(), real: { decide, state: undefined, seen: reached } }), steps),
  )
  const { errorInstance } = fc.check(walk, { numRuns, seed: 20240720, endOnFailure: true })
  return { reached, ...(errorInstance === null ? {} : { violation: String(errorInstance) }) }
}
