import type { Refusal } from '../assess/finding.ts'
import type { Law } from '../corpus/consolidate.ts'
import type { ProcedureFile } from '../corpus/schema/procedure.ts'
import type { AdmissionFinding } from './admission.ts'
import type { FirmHistory } from './history.ts'
import type { Instant } from './instant.ts'
import type { WorkingDayCalendar } from './ports/workingDayCalendar.ts'

/** How a jurisdiction runs the procedure. */
export type Procedure = ProcedureFile

/** Who may confirm a filing of the firm by face; `confirmersOf` reads it from the library. */
export interface Confirmers {
  legalRepresentative?: { person: string; enrolled: boolean }
  /** The agent in office on this day. */
  agent?: { person: string; enrolled: boolean }
}

/** Everything that a decision needs from outside; nothing else is looked at. */
export interface Context {
  now: Instant
  procedure: Procedure
  calendar: WorkingDayCalendar
  history: FirmHistory
  confirmers: Confirmers
  /** What the admission policy found against the filing as it stands: for `draft`, `refile`, `edit`, `submit`, `consent`. */
  admission: readonly AdmissionFinding[]
  /** What the law has against its items on this day (`lawRefusals`): for `submit` and `consent`. */
  closedByLaw: readonly { item: number; refusal: Refusal }[]
  /** The law of the day: for `issue`. */
  law: Pick<Law, 'standard' | 'validity'>
  /** The filings from which a quarter's sample is drawn, and the seed: for `takeOver` as sampled. */
  quarter?: { quarter: string; seed: string; filings: readonly string[] }
}
