import type { CheckOutcome } from './event.ts'
import type { Instant } from './instant.ts'
import type { Phase } from './state.ts'

/** An earlier filing of the firm, as far as it bears on a later one. `pastFilingOf` makes it from a state. */
export interface PastFiling {
  filing: string
  phase: Phase
  /** What the check said, or what people found after it: theirs wins. */
  decided?: { at: Instant; outcome: CheckOutcome }
  /** The count of failures in a row and the end of the wait, after a failure. */
  failure?: { count: number; mayFileFrom: Instant }
  withdrawn?: { mayFileFrom: Instant }
}

/** What the firm did before: its other filings, in any order. */
export interface FirmHistory {
  filings: readonly PastFiling[]
}
