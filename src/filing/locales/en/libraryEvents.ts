import type { LibraryEventPhrases } from '../locale.ts'
import { secondText } from '../moment.ts'
import { faults, personSources, roles } from './terms.ts'

const regions = { inRegion: 'of the region', outOfRegion: 'from outside the region' } as const
const ends = { tenderFailed: 'the tender failed', publicityEnded: 'the publicity of the winning bid is over' } as const

/** What happened in the library of an enterprise. */
export const libraryEvents: LibraryEventPhrases = {
  enterpriseOpened: ({ firm }) => `library opened: ${firm.name}, ${regions[firm.region]}`,
  basicDataUpdated: ({ firm }) => `basic data updated: ${[firm.name, regions[firm.region], ...firm.lines].join(', ')}`,
  legalRepresentativeNamed: ({ person }) => `legal representative: ${person}`,
  personAdded: ({ person, kind, source }) => `${person} added as ${kind}, ${personSources[source]}`,
  cardRead: ({ person }) => `identity card of ${person} read`,
  enrolmentStarted: ({ person, expiresAt }) =>
    `face check of ${person} started; the code dies ${secondText(expiresAt)}`,
  enrolmentFailed: ({ person, fault }) => `face check of ${person} failed: ${faults[fault]}`,
  enrolled: ({ person }) => `${person}: card and face agree, in the library`,
  personLeft: ({ person }) => `${person} left the library`,
  agentRequested: ({ person, expiresAt }) =>
    `${person} asked for as agent; the code of the legal representative dies ${secondText(expiresAt)}`,
  agentVouched: ({ expiresAt }) =>
    `the legal representative is verified; the code of the agent dies ${secondText(expiresAt)}`,
  agentRequestFailed: ({ step, fault }) => `agent not verified, at ${roles[step]}: ${faults[fault]}`,
  agentTookOffice: ({ person }) => `${person} is the agent in office`,
  agentUpdated: ({ person }) => `data of agent ${person} changed`,
  agentLeftOffice: ({ person }) => `${person} is the agent no more`,
  reported: ({ lines, technicalLead }) =>
    `qualifications reported: ${lines.join(', ')}${technicalLead === undefined ? '' : `; technical lead ${technicalLead}`}`,
  marked: ({ mark, person, reason, employers = [] }) =>
    `mark ${mark} on ${person}: ${reason}${employers.length === 0 ? '' : ` (${employers.join(', ')})`}`,
  markLifted: ({ mark, because }) => `mark ${mark} lifted: ${because}`,
  bidLocked: ({ lock, person, tender, until }) =>
    `bid lock ${lock} on ${person}: ${tender}${until === undefined ? '' : `, publicity until ${until}`}`,
  bidUnlocked: ({ lock, because }) => `bid lock ${lock} lifted: ${ends[because]}`,
  projectAdded: ({ project, source }) => `project ${project} ${source === 'late' ? 'filed late' : 'synced'}`,
  safetyLicenceRecorded: ({ number, validFrom, validUntil }) =>
    `safety licence ${number}, valid from ${validFrom} until ${validUntil}`,
}
