/**
 * Judges whether a Chinese construction enterprise meets the qualification standard it applies for, and says why.
 *
 * @module
 */

export type { Act } from './assess/act.ts'
export { applyActs } from './assess/apply.ts'
export { assess, DayOutsideLaw, judge } from './assess/assess.ts'
export type { Reason, Standing } from './assess/counting/reason.ts'
export type {
  Assessment,
  Cause,
  Finding,
  ItemAssessment,
  ItemJudgement,
  Judgement,
  MissingFact,
  NotCounted,
  Refusal,
  Remedy,
  Seat,
} from './assess/finding.ts'
export { compile, type Plan } from './assess/plan.ts'
export { mend, remediesFor } from './assess/remedies.ts'
export { all, any, not, type Verdict, verdicts } from './assess/verdict.ts'
export {
  type ConsolidatedRequirement,
  consolidate,
  DEFAULT_PROFILE,
  type Law,
  type Standard,
} from './corpus/consolidate.ts'
export type { Corpus } from './corpus/corpus.ts'
export { shipped as shippedCorpus } from './corpus/shipped.generated.ts'
export { isCreditCode, isIdNumber, maskIdNumber } from './domain/identifiers.ts'
export type { Problem, ProblemCode, Result } from './domain/problem.ts'
export { parseQualification, printQualification, type Qualification } from './domain/qualification.ts'
export { parseSnapshot } from './domain/snapshot/parse.ts'
export { type Snapshot, snapshotJsonSchema } from './domain/snapshot/snapshot.ts'
