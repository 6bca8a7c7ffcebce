import type { Instant } from '../instant.ts'
import type { FaceOutcome, FacePurpose } from './faceVerifier.ts'

/** A comparison that was asked for, and how it ended. */
export interface FaceSession {
  id: string
  purpose: FacePurpose
  startedAt: Instant
  /** From then on its code is dead. */
  expiresAt: Instant
  outcome?: FaceOutcome | undefined
}

/** Why a result is not taken: nobody asked for it, the code was dead by then, or there is one already. */
export type Unsettled = 'unknownSession' | 'late' | 'answered'

/** The comparisons that were asked for. A result is taken once, in time, and only where one was asked for. */
export interface FaceSessions {
  /** Remembers a session; false when its id was used before. */
  open(session: FaceSession): Promise<boolean>
  find(id: string): Promise<FaceSession | undefined>
  /** Takes a result, at once: of two, one is `answered`. */
  settle(id: string, outcome: FaceOutcome, now: Instant): Promise<'settled' | Unsettled>
  /** Gives a result back that could not be dealt with, so that it may come again. */
  reopen(id: string): Promise<void>
}
