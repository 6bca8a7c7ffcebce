import type { LibraryRefusals } from '../../library/refusal.ts'
import type { RefusalPhrases } from '../locale.ts'
import { secondText } from '../moment.ts'
import { libraryCommands, personSources } from './terms.ts'

const sourceText = (it: string) => (personSources as Record<string, string>)[it] ?? it

/** Why the library of an enterprise does not take something in. */
export const libraryRefusals: RefusalPhrases<keyof LibraryRefusals> = {
  noSuchEnterprise: ({ command }) => `no such enterprise: cannot ${libraryCommands[command]}`,
  enterpriseExists: ({ enterprise }) => `the library of ${enterprise} exists`,
  personUnknown: ({ person }) => `no person ${person} in the library`,
  personKnown: ({ person }) => `person ${person} was added before`,
  wrongSource: ({ source, kind, allowed }) =>
    `${kind} cannot be ${sourceText(source)}, but: ${allowed.map(sourceText).join(', ')}`,
  cardFirst: ({ person }) => `read the identity card of ${person} first, then compare the face`,
  cardDiffers: ({ person }) => `the card that was read is not that of ${person}`,
  enrolmentSessionUnknown: ({ session }) => `no such verification was started: ${session}`,
  enrolmentCodeExpired: ({ expiresAt }) =>
    `no such record: the code died ${secondText(expiresAt)}; scan it within a minute`,
  legalRepresentativeMissing: () => 'no legal representative is named',
  legalRepresentativeNotEnrolled: ({ person }) => `legal representative ${person} was not verified by card and face`,
  agentIsLegalRepresentative: ({ person }) => `legal representative ${person} may not be the agent`,
  agentInOffice: ({ person }) => `${person} is in office: one agent at a time`,
  agentUnknown: ({ person }) => `${person} is not the agent in office`,
  agentSessionBroken: () => 'the faces of legal representative and agent are compared without a break: start over',
  legalRepresentativeFirst: () => 'the legal representative’s face comes first, then the agent’s',
  lockUnknown: ({ lock }) => `no bid lock ${lock}`,
  markUnknown: ({ mark }) => `no abnormal mark ${mark}`,
  lockKnown: ({ lock }) => `bid lock ${lock} exists`,
  tenderOver: ({ tender, until }) => `the publicity of ${tender} was over on ${until}: nothing to lock`,
  markKnown: ({ mark }) => `abnormal mark ${mark} exists`,
  projectKnown: ({ project }) => `project ${project} exists`,
  licenceNotNewer: ({ number, validUntil }) =>
    `safety licence ${number} is not newer than what is recorded, valid until ${validUntil}`,
}
