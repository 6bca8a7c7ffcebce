import { consolidate } from '../../src/corpus/consolidate.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Qualification } from '../../src/domain/qualification.ts'
import {
  type Command,
  type Context,
  type Decision,
  decide,
  evolve,
  type FilingContent,
  type FilingEvent,
  type FilingState,
  type Instant,
  type ProcedureRefusal,
  type WorkingDayCalendar,
} from '../../src/filing/index.ts'

export const law = consolidate(shipped, { day: '2024-11-04', profile: '西藏' })
export const procedure = law.profile.procedure!

/** Weekdays, a national holiday in October, and nothing known from 2027 on. */
export const calendar: WorkingDayCalendar = {
  kindOf(day: Day) {
    if (day >= '2027') return 'calendarNotPublished'
    if ('2024-10-01' <= day && day <= '2024-10-07') return 'off'
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    return weekday === 0 || weekday === 6 ? 'off' : 'working'
  },
}

export const items: Qualification[] = [
  { sequence: '工程监理', category: '房屋建筑工程', grade: '乙级' },
  { sequence: '工程监理', category: '市政公用工程', grade: '乙级' },
]
export const content: FilingContent = { enterprise: '甲', matter: '首次', items, snapshot: 'a'.repeat(64) }

/** A context in which nothing stands against the firm. */
export function at(now: Instant, more: Partial<Context> = {}): Context {
  return {
    now,
    procedure,
    calendar,
    law,
    history: { filings: [] },
    confirmers: { legalRepresentative: { person: '法人', enrolled: true } },
    admission: [],
    closedByLaw: [],
    ...more,
  }
}

/** A filing that is moved by commands; each must be taken. */
export function play(steps: readonly (readonly [Command, Context])[], from?: FilingState): FilingState {
  const state = steps.reduce<FilingState | undefined>((before, [command, context]) => {
    const decision = decide(before, command, context)
    if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.refusal)}`)
    return decision.events.reduce<FilingState | undefined>(evolve, before)
  }, from)
  return state!
}

export function eventsOf(decision: Decision): FilingEvent[] {
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
  return decision.events
}

export function refusalOf(decision: Decision): ProcedureRefusal {
  if (decision.ok) throw new Error(`not refused: ${decision.events.map((it) => it.type).join(', ')}`)
  return decision.refusal
}

export const form = {
  file: 'f'.repeat(64),
  mediaType: 'application/pdf',
  dpi: 301,
  places: [
    { place: 'application', marks: ['seal', 'signature'] },
    { place: 'commitment', marks: ['seal', 'signature', 'fingerprint'] },
  ],
} as const

/** The story up to a phase, beginning at 09:00 in Lhasa on Monday 2024-09-16, a minute a step. */
export const day = '2024-09-16'
export const T = (minute: number, second = 0): Instant =>
  `${day}T01:${String(minute).padStart(2, '0')}:${String(second).padStart(2, '0')}.000Z`

const steps: readonly (readonly [Command, Instant])[] = [
  [{ type: 'draft', filing: '1', content }, T(0)],
  [{ type: 'submit' }, T(1)],
  [{ type: 'consent', version: procedure.consent.version, by: '经办' }, T(2)],
  [{ type: 'recordSignedForm', form }, T(3)],
  [{ type: 'recordLeadTable', file: 'e'.repeat(64) }, T(4)],
  [{ type: 'startFaceCheck', session: 's1', person: '法人', role: 'legalRepresentative' }, T(5)],
  [{ type: 'finishFaceCheck', session: 's1', outcome: 'match' }, T(5, 30)],
  [{ type: 'runCheck', outcome: 'met', record: 'b'.repeat(64) }, T(10, 30)],
  [{ type: 'publish' }, T(11)],
  [{ type: 'tick' }, '2024-09-24T01:00:00.000Z'],
  [{ type: 'issue', by: '审批员' }, '2024-09-24T02:00:00.000Z'],
]
const after = {
  draft: 1,
  submitted: 2,
  consented: 3,
  signed: 4,
  papers: 5,
  faceChecking: 6,
  accepted: 7,
  reported: 8,
  publicity: 9,
  publicized: 10,
  issued: 11,
}

/** A filing that has come so far without trouble. */
export const until = (stage: keyof typeof after, more: Partial<Context> = {}): FilingState =>
  play(steps.slice(0, after[stage]).map(([command, now]) => [command, at(now, more)] as const))
