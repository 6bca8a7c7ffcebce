import type { Instant } from './instant.ts'

/**
 * What becomes due. `reportDue`: the check may report. `publicityOver`: the publicity has ended. `issueDue`: the first day on
 * which it may be signed. `renewalOpens`: the window of a certificate opens. `consentLapses`: what was consented to and not
 * confirmed lapses. `faceCodeExpires`: the code on the screen dies. `mayFileAgain`: the wait after a failure or a withdrawal
 * is over.
 */
export const deadlineKinds = [
  'faceCodeExpires',
  'consentLapses',
  'reportDue',
  'publicityOver',
  'issueDue',
  'mayFileAgain',
  'renewalOpens',
] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

/**
 * Who acts when it is due. `tick`: the command decides it. `check`: the service runs the check and hands it in. `staff`: an
 * officer signs. `nobody`: it only tells the firm a day.
 */
export const deadlineActors: Readonly<Record<DeadlineKind, 'tick' | 'check' | 'staff' | 'nobody'>> = {
  faceCodeExpires: 'tick',
  consentLapses: 'tick',
  reportDue: 'check',
  publicityOver: 'tick',
  issueDue: 'staff',
  mayFileAgain: 'nobody',
  renewalOpens: 'tick',
}

/** One thing that becomes due, and when. */
export interface Deadline {
  kind: DeadlineKind
  due: Instant
  /** What it is about, where there may be several: the number of a certificate. */
  of?: string
}
