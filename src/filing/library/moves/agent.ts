import { entry } from '../../../domain/entry.ts'
import { after } from '../../instant.ts'
import { refuse } from '../../refuse.ts'
import type { LibraryEvent } from '../event.ts'
import { brokenRequest } from './broken.ts'
import { happens, type LibraryMove } from './move.ts'

/** One agent in office at a time, who is not the legal representative; both show their faces in one session. */
export const requestAgent: LibraryMove<'requestAgent'> = (state, { person, session, phone }, context) => {
  const { representative, people, agent } = state
  if (representative === undefined) return refuse(context, 'legalRepresentativeMissing', {})
  if (representative.person === person) return refuse(context, 'agentIsLegalRepresentative', { person })
  if (agent !== undefined) return refuse(context, 'agentInOffice', { person: agent.person })
  if (entry(people, representative.person)?.enrolled !== true)
    return refuse(context, 'legalRepresentativeNotEnrolled', { person: representative.person })
  const candidate = entry(people, person)
  if (candidate === undefined) return refuse(context, 'personUnknown', { person })
  if (candidate.card === undefined) return refuse(context, 'cardFirst', { person })
  if (entry(state.faceChecks, session) !== undefined) return refuse(context, 'faceSessionUsed', { session })
  const { now: at, procedure } = context
  const expiresAt = after(at, { seconds: procedure.faceCheck.codeSeconds })
  return happens(...brokenRequest(state, at), {
    type: 'agentRequested',
    at,
    person,
    session,
    expiresAt,
    ...(phone === undefined ? {} : { phone }),
  })
}

/** The agent's code comes up only once the legal representative has passed; whatever breaks the session starts it over. */
export const finishAgentFace: LibraryMove<'finishAgentFace'> = (state, { session, step, outcome }, context) => {
  const { agentRequest, faceChecks, people } = state
  if (agentRequest === undefined || agentRequest.session !== session)
    return entry(faceChecks, session) === undefined
      ? refuse(context, 'enrolmentSessionUnknown', { session })
      : refuse(context, 'agentSessionBroken', { session })
  if (agentRequest.step === 'legalRepresentative' && step === 'agent')
    return refuse(context, 'legalRepresentativeFirst', { session })
  if (agentRequest.step !== step) return refuse(context, 'agentSessionBroken', { session })
  const { now: at, procedure } = context
  if (outcome !== 'match') return happens({ type: 'agentRequestFailed', at, session, step, fault: outcome })
  if (step === 'legalRepresentative') {
    const expiresAt = after(at, { seconds: procedure.faceCheck.codeSeconds })
    return happens({ type: 'agentVouched', at, session, expiresAt })
  }
  const { person, phone } = agentRequest
  const enters: LibraryEvent[] =
    entry(people, person)?.enrolled === false ? [{ type: 'enrolled', at, person, session }] : []
  return happens(...enters, {
    type: 'agentTookOffice',
    at,
    person,
    session,
    ...(phone === undefined ? {} : { phone }),
  })
}

export const updateAgent: LibraryMove<'updateAgent'> = (state, { person, phone }, context) =>
  state.agent?.person === person
    ? happens({ type: 'agentUpdated', at: context.now, person, phone })
    : refuse(context, 'agentUnknown', { person })

export const dismissAgent: LibraryMove<'dismissAgent'> = (state, { person }, context) =>
  state.agent?.person === person
    ? happens({ type: 'agentLeftOffice', at: context.now, person })
    : refuse(context, 'agentUnknown', { person })
