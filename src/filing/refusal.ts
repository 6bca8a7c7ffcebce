import type { Refusal } from '../assess/finding.ts'
import type { Day } from '../domain/day.ts'
import type { AdmissionFinding } from './admission.ts'
import type { CommandType } from './command.ts'
import type { Matter } from './content.ts'
import type { CheckOutcome, ReviewCause } from './event.ts'
import type { FaceFault, FaceRole } from './face.ts'
import type { Mark } from './form.ts'
import type { Instant } from './instant.ts'
import type { LibraryRefusals } from './library/refusal.ts'
import type { Phase } from './state.ts'

/** Where a rule of the procedure stands. */
export interface RuleRef {
  instrument: string
  clause?: string | number
  source: string
}

/** Why a filing does not move, each with the figures that words need. */
export interface FilingRefusals {
  clockBackwards: { now: Instant; last: Instant }
  noSuchFiling: { command: CommandType }
  filingExists: { filing: string }
  /** The move is not open where the filing stands. */
  notInPhase: { command: CommandType; phase: Phase; allowed: readonly Phase[] }
  /** The admission policy of the profile says no. */
  notAdmitted: { findings: readonly AdmissionFinding[] }
  /** The law says no, whatever the firm has: windows, bans, grades, authority. */
  closedByLaw: { refusals: readonly { item: number; refusal: Refusal }[] }
  nothingApplied: { matter: Matter }
  snapshotMissing: Record<never, never>
  waitAfterFailure: { filing: string; count: number }
  waitAfterWithdrawal: { filing: string }
  previousUnknown: { previous: string }
  previousNotEnded: { previous: string; phase: Phase }
  consentOutdated: { found: string; current: string }
  formNotOfType: { found: string; allowed: string }
  formTooCoarse: { dpi: number; over: number }
  formIncomplete: { missing: readonly { place: string; mark: Mark }[] }
  signedFormMissing: Record<never, never>
  leadTableMissing: Record<never, never>
  notEntitled: { role: FaceRole; person: string }
  confirmerNotEnrolled: { role: FaceRole; person: string }
  faceCodeExpired: { session: string; expiresAt: Instant }
  faceSessionUnknown: { session: string }
  faceSessionUsed: { session: string; ended?: FaceFault | 'match' }
  reportTooEarly: Record<never, never>
  notPassed: { outcome: CheckOutcome }
  reviewOpen: { because: ReviewCause; since: Instant }
  nothingToReview: { phase: Phase }
  notDrawn: { quarter?: string }
  /** Drawn before its end, a quarter would be drawn otherwise after it. */
  quarterNotOver: { quarter: string; until: Day }
  publicityNotOver: { until: Day }
  notYetIssueDay: { from: Day }
  notWorkingDay: { day: Day }
  calendarNotPublished: { year: number; day: Day }
  numbersDoNotFit: { expected: number; found: number }
  numberOutOfForm: { number: string; pattern: string }
  validityUnknown: { item: number }
}

/** Every refusal of the procedure, of filings and of the library. */
export type RefusalDetails = FilingRefusals & LibraryRefusals
export type RefusalCode = keyof RefusalDetails

/** Why something is not done: the rule behind it, and when it becomes possible where that is known. */
export type ProcedureRefusal = {
  [C in RefusalCode]: { code: C; rule: RuleRef; possibleFrom?: Instant; details: RefusalDetails[C] }
}[RefusalCode]
