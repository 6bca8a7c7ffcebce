import type { Day } from '../../domain/day.ts'
import type { FaceFault } from '../face.ts'
import type { Instant } from '../instant.ts'

/** Where the data of a person come from: 四库一平台, the regional training centre, or the firm's own hand. */
export type PersonSource = 'registry' | 'trainingCentre' | 'hand'

/** What a person is in the library for. */
export const personKinds = ['注册人员', '岗位人员', '职称人员', '其他岗位人员', '其他管理人员'] as const
export type PersonKind = (typeof personKinds)[number]

/** Where the firm is registered, as the region sees it. */
export type Region = 'inRegion' | 'outOfRegion'

/** What is known of a firm before anything else. */
export interface FirmData {
  name: string
  region: Region
  /** Its lines of business besides 建筑业 and 监理, such as 质量检测. */
  lines: readonly string[]
}

/** What the firm has filled in about its legal representative. */
export interface RepresentativeData {
  title?: string
  phone?: string
}

interface Payloads {
  enterpriseOpened: { enterprise: string; firm: FirmData }
  /** 信息更新 */
  basicDataUpdated: { firm: FirmData; representative: RepresentativeData }
  legalRepresentativeNamed: { person: string }
  personAdded: { person: string; source: PersonSource; kind: PersonKind }
  /** The card was read; it is kept apart, and only its keyed hash is told here. */
  cardRead: { person: string; card: string }
  enrolmentStarted: { person: string; session: string; expiresAt: Instant }
  enrolmentFailed: { person: string; session: string; fault: FaceFault }
  /** Card and face agree: the person is in the library. */
  enrolled: { person: string; session: string }
  personLeft: { person: string }
  /** Asked for in one session: the legal representative's face first, the agent's right after it. */
  agentRequested: { person: string; session: string; phone?: string; expiresAt: Instant }
  agentVouched: { session: string; expiresAt: Instant }
  agentRequestFailed: { session: string; step: 'legalRepresentative' | 'agent'; fault: FaceFault }
  agentTookOffice: { person: string; session: string; phone?: string }
  agentUpdated: { person: string; phone: string }
  agentLeftOffice: { person: string }
  reported: { lines: readonly string[]; technicalLead?: string }
  marked: { mark: string; person: string; reason: string; employers?: readonly string[] }
  markLifted: { mark: string; because: string }
  bidLocked: { lock: string; person: string; tender: string; until?: Day }
  bidUnlocked: { lock: string; because: 'tenderFailed' | 'publicityEnded' }
  projectAdded: { project: string; source: 'synced' | 'late' }
  safetyLicenceRecorded: { number: string; validFrom: Day; validUntil: Day }
}

/** What happened in the library of an enterprise: plain JSON, under the id of the enterprise. People are ids. */
export type LibraryEvent = { [T in keyof Payloads]: { type: T; at: Instant } & Payloads[T] }[keyof Payloads]
export type LibraryEventType = LibraryEvent['type']
