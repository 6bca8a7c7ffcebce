import type { Day } from '../../domain/day.ts'
import type { FaceFault } from '../face.ts'
import type { FirmData, PersonKind, PersonSource, RepresentativeData } from './event.ts'

interface Payloads {
  open: { enterprise: string; firm: FirmData }
  updateBasicData: { firm: FirmData; representative: RepresentativeData }
  nameLegalRepresentative: { person: string }
  addPerson: { person: string; source: PersonSource; kind: PersonKind }
  /** `card` is the keyed hash of the number on the card. */
  recordCard: { person: string; card: string }
  startEnrolment: { person: string; session: string }
  finishEnrolment: { session: string; outcome: 'match' | FaceFault }
  removePerson: { person: string }
  requestAgent: { person: string; session: string; phone?: string }
  /** A face was compared in the session of an agent, whose turn it was. */
  finishAgentFace: { session: string; step: 'legalRepresentative' | 'agent'; outcome: 'match' | FaceFault }
  updateAgent: { person: string; phone: string }
  dismissAgent: { person: string }
  report: { lines: readonly string[]; technicalLead?: string }
  mark: { mark: string; person: string; reason: string; employers?: readonly string[] }
  liftMark: { mark: string; because: string }
  lockForBid: { lock: string; person: string; tender: string; until?: Day }
  /** 流标, or the publicity of the winning bid is over. */
  endTender: { lock: string; because: 'tenderFailed' | 'publicityEnded' }
  addProject: { project: string; source: 'synced' | 'late' }
  recordSafetyLicence: { number: string; validFrom: Day; validUntil: Day }
  tick: object
}

/** What somebody wants of the library of an enterprise. */
export type LibraryCommand = { [T in keyof Payloads]: { type: T } & Payloads[T] }[keyof Payloads]
export type LibraryCommandType = LibraryCommand['type']
