/**
 * What the author of a standard, or of another evaluator, runs in tests: filings directed at a standard, the book of laws
 * as properties, and a contract for evaluators. Needs fast-check.
 *
 * @module
 */

export { anyCertificates, type Credentials } from './arbitraries/certificate.ts'
export { type Circumstances, smallFiling, someBlanks } from './arbitraries/filing.ts'
export { anyFirm, type FirmWords } from './arbitraries/firm.ts'
export { anyMachine, type MachineWords } from './arbitraries/machine.ts'
export { around, mostly } from './arbitraries/mostly.ts'
export { nearFiling } from './arbitraries/nearFiling.ts'
export { anyPerson } from './arbitraries/person.ts'
export { anyProject, type Work } from './arbitraries/project.ts'
export type { Words } from './arbitraries/words.ts'
export { wordsOf } from './arbitraries/wordsOf.ts'
export { coreEvaluator, type Evaluation, type Evaluator, judgeEvaluator } from './contract/evaluation.ts'
export { type Clause, type ClauseName, type EvaluatorOnTrial, evaluatorContract } from './contract/evaluatorContract.ts'
export {
  type AsyncClause,
  type FaceVerifierOnTrial,
  faceVerifierContract,
} from './contract/faceVerifierContract.ts'
export { type IdCardReaderOnTrial, idCardReaderContract } from './contract/idCardReaderContract.ts'
export type { Filing } from './filing.ts'
export { LawBroken } from './lawBroken.ts'
export { complete } from './laws/complete.ts'
export { expectReplayed, steady } from './laws/consolidation.ts'
export { hierarchy } from './laws/hierarchy.ts'
export { irredundant } from './laws/irredundant.ts'
export { monotone } from './laws/monotone.ts'
export { deterministic, order } from './laws/order.ts'
export type { Scope } from './laws/scope.ts'
export { type SeatsByForce, seating } from './laws/seating.ts'
export { unknown } from './laws/unknown.ts'
export { filingsOf, type LawHeld, type LawsHoldOptions, lawsHold } from './lawsHold.ts'
export { loadRules } from './loadRules.ts'
export { passingFiling, type Target, targetsOf } from './target.ts'
