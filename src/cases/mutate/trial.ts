import type { Corpus } from '../../corpus/corpus.ts'
import { parseQualification } from '../../domain/qualification.ts'
import type { CaseFile, CaseGroup } from '../caseFile.ts'
import { categoryOf } from './category.ts'
import { concernIn } from './concern.ts'
import { equivalenceOf } from './equivalences/index.ts'
import { unverified } from './equivalences/unverified.ts'
import { hunter } from './hunt.ts'
import type { Mutant } from './mutant.ts'
import { type Probe, prepareProbes } from './probe.ts'
import type { End } from './report.ts'

/** The cases ready to judge mutants by. */
export interface Trial {
  /** Cases that the unchanged law does not judge as they expect. */
  unsound: string[]
  endOf(mutant: Mutant): End
  /** One case more. */
  add(probe: Probe): void
}

/** Prepares the cases that some mutants concern. */
export function trial(mutants: readonly Mutant[], corpus: Corpus, cases: readonly CaseFile[]): Trial {
  const concern = concernIn(corpus)
  const unchanged = { corpus, concern }
  const concerned = new Set(mutants.flatMap((it) => [...concern(it)]))
  const { probes, unsound } = prepareProbes(corpus, about(concerned, cases))
  const { hunt, add } = hunter(probes, concern, corpus)
  return {
    unsound,
    add,
    endOf(mutant) {
      // Here all cases would be judged in vain.
      if (isDoubtful(mutant) && unverified.holds(mutant, unchanged))
        return { end: 'equivalent', equivalence: unverified.name }
      const { caughtBy } = hunt(mutant)
      if (caughtBy !== undefined) return { end: 'caught', caughtBy }
      const equivalence = equivalenceOf(mutant, unchanged)
      return equivalence === undefined ? { end: 'survived' } : { end: 'equivalent', equivalence }
    },
  }
}

/** Tells whether a change stands within a line of law that says that it is not confirmed. */
function isDoubtful({ kind, parents }: Mutant): boolean {
  const nearest = parents.findLast((it) => typeof it === 'object' && it !== null && 'confidence' in it)
  return kind === 'standard' && (nearest as { confidence?: string } | undefined)?.confidence === 'low'
}

/** The groups whose filings are about some categories: preparing the others would be in vain. */
function about(categories: ReadonlySet<string>, cases: readonly CaseFile[]): CaseFile[] {
  const isAbout = ({ base: { qualification, holding = [] } }: CaseGroup) =>
    [qualification, ...holding].some((it) => categories.has(categoryOf(parseQualification(it)!)))
  return cases.map((it) => ({ ...it, groups: it.groups.filter(isAbout) }))
}
