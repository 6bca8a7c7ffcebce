import type { Day } from '../../domain/day.ts'
import type { Instant } from '../instant.ts'
import type { LibraryCommandType } from './command.ts'
import type { PersonSource } from './event.ts'

/** Why the library of an enterprise does not take something in. */
export interface LibraryRefusals {
  noSuchEnterprise: { command: LibraryCommandType }
  enterpriseExists: { enterprise: string }
  personUnknown: { person: string }
  personKnown: { person: string }
  /** Registered people and post-holders are synced; titled and other people are added by hand. */
  wrongSource: { source: PersonSource; kind: string; allowed: readonly string[] }
  cardFirst: { person: string }
  cardDiffers: { person: string }
  enrolmentSessionUnknown: { session: string }
  enrolmentCodeExpired: { session: string; expiresAt: Instant }
  legalRepresentativeMissing: Record<never, never>
  legalRepresentativeNotEnrolled: { person: string }
  agentIsLegalRepresentative: { person: string }
  agentInOffice: { person: string }
  agentUnknown: { person: string }
  /** The two comparisons have to follow each other in one session: it starts over. */
  agentSessionBroken: { session: string }
  legalRepresentativeFirst: { session: string }
  lockUnknown: { lock: string }
  lockKnown: { lock: string }
  /** The lock would lift at once. */
  tenderOver: { tender: string; until: Day }
  markUnknown: { mark: string }
  markKnown: { mark: string }
  projectKnown: { project: string }
  licenceNotNewer: { number: string; validUntil: Day }
}
