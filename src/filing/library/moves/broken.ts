import type { Instant } from '../../instant.ts'
import type { LibraryEvent } from '../event.ts'
import type { LibraryState } from '../state.ts'

/** An agent under way into office starts over. */
export function brokenRequest({ agentRequest }: LibraryState, at: Instant): LibraryEvent[] {
  if (agentRequest === undefined) return []
  const { session, step } = agentRequest
  return [{ type: 'agentRequestFailed', at, session, step, fault: 'interrupted' }]
}

/** Comparisons of a person’s face with a card that is that person’s no more. */
export function brokenComparisons(state: LibraryState, person: string, at: Instant): LibraryEvent[] {
  const { agentRequest, representative, faceChecks } = state
  const own = Object.entries(faceChecks).filter(
    ([session, it]) => it.person === person && it.ended === undefined && agentRequest?.session !== session,
  )
  const concerned = agentRequest?.person === person || representative?.person === person
  return [
    ...own.map(([session]): LibraryEvent => ({ type: 'enrolmentFailed', at, person, session, fault: 'interrupted' })),
    ...(concerned ? brokenRequest(state, at) : []),
  ]
}
