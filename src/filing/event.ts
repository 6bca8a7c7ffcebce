import type { Verdict } from '../assess/verdict.ts'
import type { Day } from '../domain/day.ts'
import type { Qualification } from '../domain/qualification.ts'
import type { FilingContent } from './content.ts'
import type { FaceFault, FaceRole } from './face.ts'
import type { SignedForm } from './form.ts'
import type { Instant } from './instant.ts'
import type { RuleRef } from './refusal.ts'

/** What the check found: a verdict, or that the filing may not be made at all. */
export type CheckOutcome = Verdict | 'refused'

/** A certificate as issued. */
export interface Certificate {
  qualification: Qualification
  number: string
  /** True where the profile knows no form of numbers, so that this one stands for the official one. */
  placeholder: boolean
  validFrom: Day
  validUntil: Day
  /** The first day on which its renewal may be filed, where the law names one. */
  renewalFrom?: Day
}

/** Why people look at a filing again. */
export type ReviewCause = 'complaint' | 'sampled' | 'undetermined' | 'authority'

interface Payloads {
  drafted: { filing: string; content: FilingContent; previous?: string }
  edited: { content: FilingContent }
  /** The matter keeps to the old way, outside this procedure. */
  routedToManual: { because: string; rule: RuleRef }
  /** 提交 was clicked; the consent window is open. Nothing is filed yet. */
  submitted: { snapshot: string }
  /** The firm ticked and confirmed: from here on the content is closed. */
  consented: { version: string; by: string; lapsesAt?: Instant }
  signedFormRecorded: { form: SignedForm }
  leadTableRecorded: { file: string }
  faceCheckStarted: { session: string; person: string; role: FaceRole; expiresAt: Instant }
  faceCheckFailed: { session: string; fault: FaceFault }
  faceCheckPassed: { session: string; person: string; role: FaceRole }
  accepted: { reportFrom: Instant }
  checkReported: {
    outcome: CheckOutcome
    /** SHA-256 of the sealed record. */
    record: string
    /** How many failures in a row this is, and when the firm may file again; only of a failure. */
    failure?: { count: number; mayFileFrom: Instant }
  }
  /** Until is the last day of the publicity. */
  publicityStarted: { from: Day; until: Day }
  publicityEnded: { issueFrom: Day }
  complained: { complaint: string; by: string; text: string }
  takenOver: { because: ReviewCause; by: string; draw?: { quarter: string; seed: string } }
  reviewed: {
    result: 'pass' | 'fail'
    by: string
    reason: string
    /** When the firm may file again; only where the review ends a filing that was not issued. */
    failure?: { count: number; mayFileFrom: Instant }
  }
  issued: { by: string; certificates: readonly Certificate[] }
  withdrawn: { by: string; mayFileFrom: Instant }
  lapsed: { because: 'consentLapsed' }
  renewalOpened: { certificate: string }
}

/** What happened to a filing: plain JSON. The events of a filing, under its number, are all that is known of it. */
export type FilingEvent = { [T in keyof Payloads]: { type: T; at: Instant } & Payloads[T] }[keyof Payloads]
export type FilingEventType = FilingEvent['type']
