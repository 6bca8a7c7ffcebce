import type { Reason } from '../../../assess/counting/reason.ts'
import { factWord } from '../facts.ts'
import { plain } from '../figure.ts'
import type { Phrases } from '../phrases.ts'
import { facts } from './facts.ts'
import { and, counted, or } from './text.ts'
import { evidenceFact, ownership, relation } from './values.ts'

/** Why something does not count, or not surely. */
export const reasons: Phrases<Reason, 'code'> = {
  tooOld: (it) => `older than ${it.atMost} (born ${it.birthMonth}, not before ${it.earliest} counts)`,
  birthMonthUnknown: () => 'birth month unknown',
  retired: () => 'retired',
  retirementUnknown: () => 'not known whether retired',
  publicPost: () => 'on the establishment of a public institution',
  notInsured: (it) => `not insured by the applicant in ${and(it.months)}`,
  payerNotAccepted: (it) => `insured by ${relation(it.payer)}, which is not accepted, in ${and(it.months)}`,
  insuranceUnknown: () => 'insurance unknown',
  severalEmployers: (it) => `employed by several enterprises: ${and(it.employers)}`,
  employedElsewhere: (it) => `employed by ${it.employer}, not by the applicant`,
  notEmployed: () => 'not employed by the applicant',
  employerUnknown: () => 'employer unknown',
  payerUnknown: (it) => `not known what the payer ${it.payer} is to the applicant`,
  identityNotVerified: () => 'identity not verified',
  identityUnknown: () => 'not known whether the identity is verified',
  bidLocked: (it) =>
    `locked by a bid${it.project === undefined ? '' : ` (${it.project})`} from ${it.from}${it.until === undefined ? '' : ` until ${it.until}`}`,
  markedAbnormal: (it) => `marked abnormal since ${it.from}: ${it.reason}`,
  usedElsewhere: (it) =>
    `used in a filing of ${it.enterprise} accepted on ${it.acceptedOn}, within ${counted(it.withinMonths, 'month')}`,
  expired: (it, words) => `${words.term(it.what)} expired on ${it.until}`,
  notYetValid: (it, words) => `${words.term(it.what)} is valid from ${it.from} only`,
  validityUnknown: (it, words) => `validity of ${words.term(it.what)} unknown`,
  registeredElsewhere: (it, words) => `${words.term(it.what)} is registered with ${it.unit}, not with the applicant`,
  registrationUnitUnknown: (it, words) => `enterprise of the registration ${words.term(it.what)} unknown`,
  temporary: (it, words) => `${words.term(it.what)} is a temporary registration`,
  changedUnit: (it, words) =>
    `${words.term(it.what)} moved ${counted(it.times, 'time')} within ${counted(it.withinMonths, 'month')}`,
  notEngineering: (it, words) => `${words.term(it.what)} is of the series ${words.term(it.series)}, not engineering`,
  seriesUnknown: (it, words) => `series of ${words.term(it.what)} unknown`,
  evidenceTooWeak: (it, words) =>
    `evidence of ${words.term(evidenceFact(it.what))} is ${it.has}; ${it.needs} or better is needed`,
  levelUnknown: (it, words) => `level of ${words.term(it.what)} unknown`,
  levelUnsettled: (it, words) =>
    `whether a ${words.term(it.level)} ${words.term(it.what)} counts is not settled by the text of the law`,
  specialtyUnknown: (it, words) => `specialty of ${words.term(it.what)} unknown`,
  certificatesUnknown: (it) => `${factWord(facts, it.what)} unknown`,
  notOwned: (it) => `${ownership(it.ownership)}, not owned`,
  ownershipUnknown: () => 'ownership unknown',
  notAccepted: () => 'not completed and accepted',
  acceptanceUnknown: () => 'day of acceptance unknown',
  acceptedLater: (it) => `accepted on ${it.acceptedOn}, after the filing`,
  outsideLookback: (it) => `accepted on ${it.acceptedOn}, before ${it.earliest}`,
  qualityUnknown: () => 'not known whether the quality is accepted',
  disqualified: () => 'disqualified for an accident or false papers',
  otherContractor: (it) => `carried out by ${it.contractor}, not by the applicant`,
  otherRole: (it, words) => `contracted as ${words.term(it.role)}`,
  roleUnknown: () => 'not known how it was contracted',
  notIndependent: () => 'not carried out alone',
  independenceUnknown: () => 'not known whether it was carried out alone',
  platformGrade: (it) => `data grade ${it.grade}; ${or(it.needs)} is needed`,
  platformGradeUnknown: (it) => `data grade unknown; ${or(it.needs)} is needed`,
  unitsUnknown: () => 'unit projects unknown',
  metricUnknown: (it, words) => `${words.term(it.metric)} unknown`,
  metricShort: (it, words) =>
    `${words.term(it.metric)} is ${typeof it.value === 'number' ? plain(it.value) : words.term(it.value)}, not what is asked`,
  otherLeader: () => 'led neither by the technical lead nor by others the law names',
  seatedElsewhere: (it, words) => `counted for ${words.heading(it.requirement)}`,
}
