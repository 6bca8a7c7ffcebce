import type { Day } from '../../domain/day.ts'
import type { FaceFault } from '../face.ts'
import type { Instant } from '../instant.ts'
import type { FirmData, PersonKind, PersonSource, RepresentativeData } from './event.ts'

/** A person of the firm. Only who is enrolled is in the library. */
export interface LibraryPerson {
  person: string
  source: PersonSource
  kinds: readonly PersonKind[]
  /** The keyed hash of the card that was read. */
  card?: string
  enrolled: boolean
}

/** An agent under way into office: first the legal representative's face, then, without a break, the agent's. */
export interface AgentRequest {
  person: string
  session: string
  phone?: string
  step: 'legalRepresentative' | 'agent'
  expiresAt: Instant
}

/** The library of an enterprise as its events tell it. */
export interface LibraryState {
  enterprise: string
  firm: FirmData
  lastAt: Instant
  representative?: { person: string } & RepresentativeData
  basicData: boolean
  /** What was filled in about the legal representative, whoever that is. */
  representativeData: RepresentativeData
  people: Readonly<Record<string, LibraryPerson>>
  /** Every comparison of a face that was asked for here, and how it ended. */
  faceChecks: Readonly<Record<string, { person: string; expiresAt: Instant; ended?: FaceFault | 'match' }>>
  agentRequest?: AgentRequest
  /** The one agent in office. */
  agent?: { person: string; phone?: string }
  /** What the firm has reported (报送). */
  reported: readonly { lines: readonly string[]; at: Instant }[]
  marks: Readonly<Record<string, { person: string; reason: string }>>
  bidLocks: Readonly<Record<string, { person: string; tender: string; until?: Day }>>
  projects: Readonly<Record<string, 'synced' | 'late'>>
  safetyLicence?: { number: string; validFrom: Day; validUntil: Day }
}
