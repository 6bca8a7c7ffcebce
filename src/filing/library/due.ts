import { addDays } from '../../domain/day.ts'
import type { Instant } from '../instant.ts'
import { startOf } from '../instant.ts'
import type { LibraryEvent } from './event.ts'
import type { LibraryState } from './state.ts'

/** What becomes due of a library: a code dies, a bid lock lifts by itself. `tick` decides each. */
export const libraryDeadlineKinds = ['faceCodeExpires', 'bidLockLifts'] as const
export type LibraryDeadlineKind = (typeof libraryDeadlineKinds)[number]

/** One thing that becomes due of a library. */
export interface LibraryDeadline {
  kind: LibraryDeadlineKind
  due: Instant
  /** The session or the lock. */
  of: string
}

/** What becomes due of a library, soonest first. */
export function libraryDeadlinesOf(state: LibraryState): LibraryDeadline[] {
  const codes = Object.entries(state.faceChecks)
    .filter(([, it]) => it.ended === undefined)
    .map(([of, it]): LibraryDeadline => {
      const { agentRequest } = state
      const due = agentRequest?.session === of ? agentRequest.expiresAt : it.expiresAt
      return { kind: 'faceCodeExpires', due, of }
    })
  const locks = Object.entries(state.bidLocks).flatMap(([of, { until }]): LibraryDeadline[] =>
    until === undefined ? [] : [{ kind: 'bidLockLifts', due: startOf(addDays(until, 1)), of }],
  )
  return [...codes, ...locks].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.of < b.of ? -1 : 1))
}

/** What time alone has brought about by now. */
export function libraryDueBy(state: LibraryState, at: Instant): LibraryEvent[] {
  return libraryDeadlinesOf(state)
    .filter(({ due }) => due <= at)
    .map(({ kind, of }): LibraryEvent => {
      if (kind === 'bidLockLifts') return { type: 'bidUnlocked', at, lock: of, because: 'publicityEnded' }
      const { agentRequest, faceChecks } = state
      return agentRequest?.session === of
        ? { type: 'agentRequestFailed', at, session: of, step: agentRequest.step, fault: 'codeExpired' }
        : { type: 'enrolmentFailed', at, session: of, person: faceChecks[of]!.person, fault: 'codeExpired' }
    })
}
