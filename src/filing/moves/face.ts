import { entry } from '../../domain/entry.ts'
import type { Context } from '../context.ts'
import type { FilingEvent } from '../event.ts'
import { after } from '../instant.ts'
import type { ProcedureRefusal } from '../refusal.ts'
import { refusal, refuse } from '../refuse.ts'
import type { FilingState } from '../state.ts'
import { happens, type Move } from './move.ts'

/** Why a session takes no result: nobody asked for it, its code was dead by then, or it has ended. */
export function endedSession({ faceChecks }: FilingState, session: string, context: Context): ProcedureRefusal {
  const known = entry(faceChecks, session)
  if (known === undefined) return refusal(context, 'faceSessionUnknown', { session })
  if (known.ended === 'codeExpired') return refusal(context, 'faceCodeExpired', { session, expiresAt: known.expiresAt })
  return refusal(context, 'faceSessionUsed', { session, ...(known.ended === undefined ? {} : { ended: known.ended }) })
}

/** The legal representative or the agent in office confirms; begun anew, the comparison under way is broken off. */
export const startFaceCheck: Move<'startFaceCheck'> = (state, { session, person, role }, context) => {
  if (state.signedForm === undefined) return refuse(context, 'signedFormMissing', {})
  if (state.leadTable === undefined) return refuse(context, 'leadTableMissing', {})
  const entitled = context.confirmers[role]
  if (entitled?.person !== person) return refuse(context, 'notEntitled', { role, person })
  if (!entitled.enrolled) return refuse(context, 'confirmerNotEnrolled', { role, person })
  const used = entry(state.faceChecks, session)
  if (used !== undefined)
    return refuse(context, 'faceSessionUsed', { session, ...(used.ended === undefined ? {} : { ended: used.ended }) })
  const { now: at, procedure } = context
  const expiresAt = after(at, { seconds: procedure.faceCheck.codeSeconds })
  const broken: FilingEvent[] =
    state.face === undefined ? [] : [{ type: 'faceCheckFailed', at, session: state.face.session, fault: 'interrupted' }]
  return happens(...broken, { type: 'faceCheckStarted', at, session, person, role, expiresAt })
}

/** A match accepts the filing: from then on the minutes to the report count. */
export const finishFaceCheck: Move<'finishFaceCheck'> = (state, { session, outcome }, context) => {
  const { now: at, procedure } = context
  const { face } = state
  if (face === undefined || face.session !== session)
    return { ok: false, refusal: endedSession(state, session, context) }
  if (outcome !== 'match') return happens({ type: 'faceCheckFailed', at, session, fault: outcome })
  const reportFrom = after(at, { minutes: procedure.report.afterMinutes })
  return happens(
    { type: 'faceCheckPassed', at, session, person: face.person, role: face.role },
    { type: 'accepted', at, reportFrom },
  )
}
