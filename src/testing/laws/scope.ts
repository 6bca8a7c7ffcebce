import type fc from 'fast-check'
import { assess } from '../../assess/assess.ts'
import type { ItemAssessment } from '../../assess/finding.ts'
import type { Plan } from '../../assess/plan.ts'
import type { Verdict } from '../../assess/verdict.ts'
import { planFor } from '../../cases/plans.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { isComposite, type Requirement } from '../../corpus/requirements/index.ts'
import { printQualification } from '../../domain/qualification.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Filing } from '../filing.ts'

/** What a law is tried on: filings, and the corpus that judges them. */
export interface Scope {
  corpus: Corpus
  filings: fc.Arbitrary<Filing>
}

/** The law by which a filing is judged. */
export const planOfFiling = (corpus: Corpus, { snapshot, profile }: Filing): Plan =>
  planFor(corpus, snapshot.application.acceptedOn!, profile)

/** The items of a snapshot judged as the filing is. */
export const itemsOf = (corpus: Corpus, filing: Filing, snapshot: Snapshot = filing.snapshot): ItemAssessment[] =>
  assess(planOfFiling(corpus, filing), snapshot).items

/** Verdicts from the worst to the best. */
export const rank = (verdict: Verdict): number => ['unmet', 'undetermined', 'met'].indexOf(verdict)

/**
 * Is a requirement seated jointly with others? Its own finding may then turn either way when another comes within reach,
 * so laws about more facts speak of the item as a whole instead.
 */
export function isSeated(it: Requirement): boolean {
  return isComposite(it) ? it.of.some(isSeated) : it.kind === 'people' && it.unit !== '人次'
}

/** Says that a law does not hold, with what was found. */
export function broken(says: string): never {
  throw new Error(says)
}

export const nameOf = ({ qualification }: ItemAssessment) => printQualification(qualification)
