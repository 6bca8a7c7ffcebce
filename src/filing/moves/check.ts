import type { FilingEvent } from '../event.ts'
import { refuse } from '../refuse.ts'
import { failureAfter } from '../waits.ts'
import { happens, type Move } from './move.ts'

/**
 * Takes what the engine found, not before its time. A failure begins the wait for the next filing; what cannot be told is
 * looked at by people, who decide.
 */
export const runCheck: Move<'runCheck'> = (state, { outcome, record }, context) => {
  const { now: at } = context
  const { reportFrom } = state.accepted!
  if (at < reportFrom) return refuse(context, 'reportTooEarly', {}, reportFrom)
  const failed = outcome === 'unmet' || outcome === 'refused'
  const failure = failed ? { failure: failureAfter(state.filing, context) } : {}
  const review: FilingEvent[] =
    outcome === 'undetermined' && state.openReview === undefined
      ? [{ type: 'takenOver', at, because: 'undetermined', by: 'procedure' }]
      : []
  return happens({ type: 'checkReported', at, outcome, record, ...failure }, ...review)
}
