import type { Day } from '../domain/day.ts'
import type { FilingContent } from './content.ts'
import type { Certificate, CheckOutcome, ReviewCause } from './event.ts'
import type { FaceCheck, FaceFault } from './face.ts'
import type { SignedForm } from './form.ts'
import type { Instant } from './instant.ts'

/** Where a filing stands. The last six are the end, save that a review may still revoke what was issued. */
export const phases = [
  'draft',
  'submitted',
  'consented',
  'faceChecking',
  'accepted',
  'reported',
  'publicity',
  'publicized',
  'issued',
  'refused',
  'withdrawn',
  'lapsed',
  'manual',
  'revoked',
] as const
export type Phase = (typeof phases)[number]

/** A filing as its events tell it. */
export interface FilingState {
  filing: string
  phase: Phase
  content: FilingContent
  previous?: string
  /** When the last event happened: time does not go back behind it. */
  lastAt: Instant
  submittedAt?: Instant
  /** `lapsesAt` where what is not confirmed by face lapses. */
  consent?: { at: Instant; version: string; by: string; lapsesAt?: Instant }
  signedForm?: SignedForm
  leadTable?: { file: string }
  /** The comparison under way; only while `faceChecking`. */
  face?: FaceCheck
  /** Every comparison that was asked for, and how it ended. */
  faceChecks: Readonly<Record<string, { expiresAt: Instant; ended?: FaceFault | 'match' }>>
  confirmed?: { at: Instant; person: string; role: FaceCheck['role'] }
  accepted?: { at: Instant; reportFrom: Instant }
  report?: { at: Instant; outcome: CheckOutcome; record: string }
  /** The count of failures and the end of the wait, after one. */
  failure?: { count: number; mayFileFrom: Instant }
  publicity?: { from: Day; until: Day }
  /** The first day on which it may be signed and issued. */
  issueFrom?: Day
  complaints: readonly { complaint: string; by: string; text: string; at: Instant }[]
  /** Why people look at it, until they have decided. */
  openReview?: { because: ReviewCause; at: Instant }
  review?: { at: Instant; result: 'pass' | 'fail'; by: string; reason: string }
  certificates?: readonly Certificate[]
  withdrawn?: { at: Instant; mayFileFrom: Instant }
  /** Numbers of certificates whose renewal has opened. */
  renewalOpened?: readonly string[]
}
