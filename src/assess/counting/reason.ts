import type { Day, Month } from '../../domain/day.ts'

/** Why something does not count, or not surely: the check that says so, and its numbers. */
export type Reason =
  | { code: 'tooOld'; birthMonth: Month; earliest: Month; atMost: number }
  | { code: 'birthMonthUnknown' }
  | { code: 'retired' }
  | { code: 'retirementUnknown' }
  | { code: 'publicPost' }
  | { code: 'notInsured'; months: Month[] }
  | { code: 'payerNotAccepted'; payer: string; months: Month[] }
  | { code: 'insuranceUnknown' }
  | { code: 'severalEmployers'; employers: string[] }
  | { code: 'employedElsewhere'; employer: string }
  | { code: 'notEmployed' }
  | { code: 'employerUnknown' }
  | { code: 'payerUnknown'; payer: string }
  | { code: 'identityNotVerified' }
  | { code: 'identityUnknown' }
  | { code: 'bidLocked'; project?: string; from: Day; until?: Day }
  | { code: 'markedAbnormal'; reason: string; from: Day }
  | { code: 'usedElsewhere'; enterprise: string; acceptedOn: Day; withinMonths: number }
  | { code: 'expired'; what: string; until: Day }
  | { code: 'notYetValid'; what: string; from: Day }
  | { code: 'validityUnknown'; what: string }
  | { code: 'registeredElsewhere'; what: string; unit: string }
  | { code: 'registrationUnitUnknown'; what: string }
  | { code: 'temporary'; what: string }
  | { code: 'changedUnit'; what: string; times: number; withinMonths: number }
  | { code: 'notEngineering'; what: string; series: string }
  | { code: 'seriesUnknown'; what: string }
  | { code: 'evidenceTooWeak'; what: string; has: string; needs: string }
  | { code: 'levelUnknown'; what: string }
  | { code: 'levelUnsettled'; what: string; level: string }
  | { code: 'specialtyUnknown'; what: string }
  | { code: 'certificatesUnknown'; what: string }
  | { code: 'notOwned'; ownership: string }
  | { code: 'ownershipUnknown' }
  | { code: 'notAccepted' }
  | { code: 'acceptanceUnknown' }
  | { code: 'acceptedLater'; acceptedOn: Day }
  | { code: 'outsideLookback'; acceptedOn: Day; earliest: Day }
  | { code: 'qualityUnknown' }
  | { code: 'disqualified' }
  | { code: 'otherContractor'; contractor: string }
  | { code: 'otherRole'; role: string }
  | { code: 'roleUnknown' }
  | { code: 'notIndependent' }
  | { code: 'independenceUnknown' }
  | { code: 'platformGrade'; grade: string; needs: string[] }
  | { code: 'platformGradeUnknown'; needs: string[] }
  | { code: 'unitsUnknown' }
  | { code: 'metricUnknown'; metric: string }
  | { code: 'metricShort'; metric: string; value: number | string }
  | { code: 'otherLeader' }
  | { code: 'seatedElsewhere'; requirement: string }

/** A reason with how heavy it weighs and who asks for it. */
export type Standing = Reason & {
  /** `not`: does not count; `may`: counts once the unknown is known. */
  weighs: 'not' | 'may'
  /** The instrument or profile that sets the check, where one does. */
  instrument?: string
  clause?: string | number
  /** The fact, by pointer, that would settle it. */
  pointer?: string
}
