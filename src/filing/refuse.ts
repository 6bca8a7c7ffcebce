import type { Context, Procedure } from './context.ts'
import type { Decision } from './decision.ts'
import type { Instant } from './instant.ts'
import type { ProcedureRefusal, RefusalCode, RefusalDetails, RuleRef } from './refusal.ts'

/** The settings of a procedure that are rules with a citation. */
export type ProcedureRule = Exclude<keyof Procedure, 'profile'>

/** The rule behind each refusal. */
export const ruleOfRefusal: Readonly<Record<RefusalCode, ProcedureRule>> = {
  clockBackwards: 'order',
  noSuchFiling: 'order',
  filingExists: 'order',
  notInPhase: 'order',
  notAdmitted: 'admission',
  closedByLaw: 'admission',
  nothingApplied: 'order',
  snapshotMissing: 'order',
  waitAfterFailure: 'refiling',
  waitAfterWithdrawal: 'withdrawal',
  previousUnknown: 'refiling',
  previousNotEnded: 'refiling',
  consentOutdated: 'consent',
  formNotOfType: 'signedForm',
  formTooCoarse: 'signedForm',
  formIncomplete: 'signedForm',
  signedFormMissing: 'signedForm',
  leadTableMissing: 'leadTable',
  notEntitled: 'faceCheck',
  confirmerNotEnrolled: 'enrolment',
  faceCodeExpired: 'faceCheck',
  faceSessionUnknown: 'faceCheck',
  faceSessionUsed: 'faceCheck',
  reportTooEarly: 'report',
  notPassed: 'publicity',
  reviewOpen: 'review',
  nothingToReview: 'review',
  notDrawn: 'sampling',
  quarterNotOver: 'sampling',
  publicityNotOver: 'publicity',
  notYetIssueDay: 'issue',
  notWorkingDay: 'issue',
  calendarNotPublished: 'issue',
  numbersDoNotFit: 'issue',
  numberOutOfForm: 'issue',
  validityUnknown: 'issue',
  noSuchEnterprise: 'enrolment',
  enterpriseExists: 'enrolment',
  personUnknown: 'enrolment',
  personKnown: 'enrolment',
  wrongSource: 'enrolment',
  cardFirst: 'enrolment',
  cardDiffers: 'enrolment',
  enrolmentSessionUnknown: 'enrolment',
  enrolmentCodeExpired: 'faceCheck',
  legalRepresentativeMissing: 'agents',
  legalRepresentativeNotEnrolled: 'agents',
  agentIsLegalRepresentative: 'agents',
  agentInOffice: 'agents',
  agentUnknown: 'agents',
  agentSessionBroken: 'agents',
  legalRepresentativeFirst: 'agents',
  lockUnknown: 'bidLocks',
  lockKnown: 'bidLocks',
  tenderOver: 'bidLocks',
  markUnknown: 'marks',
  markKnown: 'marks',
  projectKnown: 'lateProjects',
  licenceNotNewer: 'safetyLicence',
}

/** Where a setting of the procedure stands. */
export function ruleOf(procedure: Procedure, rule: ProcedureRule): RuleRef {
  const { instrument, clause, sources } = procedure[rule]
  return { instrument, ...(clause === undefined ? {} : { clause }), source: sources?.[0] ?? instrument }
}

/** A refusal with the rule behind it. */
export function refusal<C extends RefusalCode>(
  { procedure }: Pick<Context, 'procedure'>,
  code: C,
  details: RefusalDetails[C],
  possibleFrom?: Instant,
): ProcedureRefusal {
  const rule = ruleOf(procedure, ruleOfRefusal[code])
  return { code, rule, ...(possibleFrom === undefined ? {} : { possibleFrom }), details } as ProcedureRefusal
}

/** A decision that refuses. */
export function refuse<C extends RefusalCode>(
  context: Pick<Context, 'procedure'>,
  code: C,
  details: RefusalDetails[C],
  possibleFrom?: Instant,
): Extract<Decision, { ok: false }> {
  return { ok: false, refusal: refusal(context, code, details, possibleFrom) }
}
