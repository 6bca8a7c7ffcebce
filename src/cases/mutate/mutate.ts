import type { CaseFile } from '../caseFile.ts'
import type { MutableLaw } from './lawFiles.ts'
import type { Mutant } from './mutant.ts'
import { type MutationReport, type Outcome, reportOf } from './report.ts'
import { type Explanation, explaining } from './survivors.ts'
import { trial } from './trial.ts'

/** What mutation needs besides the mutants. */
export interface MutationInput {
  law: MutableLaw
  cases: readonly CaseFile[]
  /** Reasons for which mutants may survive. */
  explanations?: readonly Explanation[]
  /** Told after each mutant how many are done. */
  onProgress?: (done: number, total: number) => void
}

/** Judges the cases by every mutant and reports those that none of them catches. */
export function mutate(mutants: readonly Mutant[], input: MutationInput): MutationReport {
  const { law, cases, explanations = [], onProgress } = input
  const { unsound, endOf } = trial(mutants, law.corpus, cases)
  const outcomes = mutants.map((mutant, i): Outcome => {
    const end = endOf(mutant)
    onProgress?.(i + 1, mutants.length)
    return { mutant, ...end }
  })
  return explained(outcomes, unsound, explanations)
}

/** A report in which the survivors have the reasons that are known. */
export function explained(
  outcomes: readonly Outcome[],
  unsound: readonly string[],
  explanations: readonly Explanation[],
): MutationReport {
  const explain = explaining(explanations)
  const used = new Set<Explanation>()
  const known = outcomes.map((it): Outcome => {
    const explanation = it.end === 'survived' ? explain(it.mutant.id) : undefined
    if (explanation === undefined) return it
    used.add(explanation)
    return { ...it, why: explanation.why } as Outcome
  })
  // An explanation may speak of mutants that were not tried, so only those that were can be stale.
  const tried = explanations.filter((it) => outcomes.some(({ mutant }) => explaining([it])(mutant.id) !== undefined))
  return reportOf(
    known,
    unsound,
    tried.filter((it) => !used.has(it)).map((it) => it.id),
  )
}
