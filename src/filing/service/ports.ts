import type { Corpus } from '../../corpus/corpus.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { AdmissionFinding } from '../admission.ts'
import type { FilingContent } from '../content.ts'
import type { FilingEvent } from '../event.ts'
import type { Instant } from '../instant.ts'
import type { LibraryEvent } from '../library/event.ts'
import type { LibraryState } from '../library/state.ts'
import type { Stores } from '../ports/stores.ts'
import type { WorkingDayCalendar } from '../ports/workingDayCalendar.ts'
import type { Sha256 } from '../records/seal.ts'

export type FilingStores = Stores<FilingEvent, LibraryEvent>

/** What the admission policy looks at: a filing, or a firm that reports (报送). */
export type Applicant = FilingApplicant | ReportingApplicant

export interface FilingApplicant {
  of: 'filing'
  content: FilingContent
  /** The facts that were chosen, once there are any. */
  snapshot?: Snapshot
  /** What the platform knows of the firm, once it is there. */
  library?: LibraryState
}

export interface ReportingApplicant {
  of: 'reporting'
  library: LibraryState
  lines: readonly string[]
  technicalLead?: string
}

/** What the service needs of the world. */
export interface ServicePorts {
  stores: FilingStores
  corpus: Corpus
  /** The jurisdiction, by the id of its profile. */
  profile: string
  calendar: WorkingDayCalendar
  /** What the admission policy of the profile finds against it on a day. */
  admission(applicant: Applicant, now: Instant): Promise<readonly AdmissionFinding[]>
  clock(): Instant
  sha256: Sha256
  /** The version of the program, for the records. */
  engine: string
}
