import { parseQualification } from '../../domain/qualification.ts'
import type { CaseFile, CaseGroup } from '../caseFile.ts'
import { concernIn } from './concern.ts'
import { equivalenceOf } from './equivalences/index.ts'
import { hunt, narrow } from './hunt.ts'
import type { MutableLaw } from './lawFiles.ts'
import type { Mutant } from './mutant.ts'
import { categoryOf, type Probe, prepareProbes } from './probe.ts'
import { type MutationReport, type Outcome, reportOf } from './report.ts'
import { type Explanation, explaining } from './survivors.ts'

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
  const { corpus } = law
  const concern = concernIn(corpus)
  const concerned = new Set(mutants.flatMap((it) => [...concern(it)]))
  const { probes, unprepared } = prepareProbes(corpus, about(concerned, cases))
  const sound = probes.filter((it) => it.holds(narrow(corpus, it.categories)))
  const unsound = [...unprepared, ...without(probes, sound).map((it) => it.label)]
  const explain = explaining(explanations)
  const used = new Set<Explanation>()
  const outcomes = mutants.map((mutant, i): Outcome => {
    const { caughtBy } = hunt(mutant, sound, concern, corpus)
    onProgress?.(i + 1, mutants.length)
    if (caughtBy !== undefined) return { mutant, end: 'caught', caughtBy }
    const equivalence = equivalenceOf(mutant, { corpus, concern })
    if (equivalence !== undefined) return { mutant, end: 'equivalent', equivalence }
    const explanation = explain(mutant.id)
    if (explanation === undefined) return { mutant, end: 'survived' }
    used.add(explanation)
    return { mutant, end: 'survived', why: explanation.why }
  })
  // An explanation may speak of mutants that were not tried, so only those that were can be stale.
  const tried = explanations.filter((it) => mutants.some(({ id }) => explaining([it])(id) !== undefined))
  return reportOf(
    outcomes,
    unsound,
    tried.filter((it) => !used.has(it)).map((it) => it.id),
  )
}

/** The groups whose filings are about some categories: preparing the others would be in vain. */
function about(categories: ReadonlySet<string>, cases: readonly CaseFile[]): CaseFile[] {
  const isAbout = ({ base: { qualification, holding = [] } }: CaseGroup) =>
    [qualification, ...holding].some((it) => categories.has(categoryOf(parseQualification(it)!)))
  return cases.map((it) => ({ ...it, groups: it.groups.filter(isAbout) }))
}

function without(all: readonly Probe[], some: readonly Probe[]): Probe[] {
  const gone = new Set(some)
  return all.filter((it) => !gone.has(it))
}
