import { addDays } from '../domain/day.ts'
import type { Context } from './context.ts'
import type { FilingEvent } from './event.ts'
import { startOf } from './instant.ts'
import type { ProcedureRefusal } from './refusal.ts'
import type { FilingState } from './state.ts'
import { workingDayFrom } from './workingDays.ts'

/** What time alone has brought about, and what keeps something that is due from being decided. */
export interface Due {
  events: FilingEvent[]
  blocked?: ProcedureRefusal
}

/** What that depends on. */
export type DueContext = Pick<Context, 'now' | 'procedure' | 'calendar'>

/**
 * What is due by now, though nobody has ticked yet: commands are decided after it, so that the hour at which somebody ticks
 * changes nothing.
 */
export function dueBy(state: FilingState, context: DueContext): Due {
  const { now: at } = context
  const { phase, consent, face, publicity, certificates } = state
  const lapses = consent?.lapsesAt !== undefined && consent.lapsesAt <= at
  if ((phase === 'consented' || phase === 'faceChecking') && lapses)
    return { events: [{ type: 'lapsed', at, because: 'consentLapsed' }] }
  if (phase === 'faceChecking' && face !== undefined && face.expiresAt <= at)
    return { events: [{ type: 'faceCheckFailed', at, session: face.session, fault: 'codeExpired' }] }
  if (phase === 'publicity' && publicity !== undefined && startOf(addDays(publicity.until, 1)) <= at) {
    const first = workingDayFrom(addDays(publicity.until, 1), context)
    return first.ok
      ? { events: [{ type: 'publicityEnded', at, issueFrom: first.day }] }
      : { events: [], blocked: first.refusal }
  }
  const opened = (certificates ?? []).filter(
    ({ number, renewalFrom }) =>
      phase === 'issued' &&
      renewalFrom !== undefined &&
      startOf(renewalFrom) <= at &&
      !state.renewalOpened?.includes(number),
  )
  return { events: opened.map(({ number }) => ({ type: 'renewalOpened', at, certificate: number })) }
}
