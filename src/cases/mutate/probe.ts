import { assess } from '../../assess/assess.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Day } from '../../domain/day.ts'
import type { Qualification } from '../../domain/qualification.ts'
import type { ApplicationKind } from '../../domain/snapshot/application.ts'
import { EditMisses } from '../applyEdit.ts'
import type { Case, CaseFile, CaseGroup, Expectation } from '../caseFile.ts'
import { differences } from '../compare.ts'
import { openKeys, passing } from '../passing.ts'
import { planFor } from '../plans.ts'
import { recent } from '../recent.ts'
import { BASE, type PreparedCase, prepareCase } from '../run.ts'
import { caseId } from '../runFiles.ts'
import { categoryOf } from './category.ts'
import { narrow } from './narrow.ts'

/** A case prepared once by the unchanged law, to be judged by any number of changed ones. */
export interface Probe {
  label: string
  qualification: Qualification
  /** Every category whose standards its judging may read, as `categoryOf` names it. */
  categories: ReadonlySet<string>
  kind: ApplicationKind
  day: Day
  profile: string
  /** The requirements that the expectation names. */
  keys: ReadonlySet<string>
  /** Every text that stands in the filing. */
  words: ReadonlySet<string>
  /** Tells whether a law judges the filing as the case expects. */
  holds(corpus: Corpus): boolean
}

/**
 * Prepares the cases of files and the base of every group.
 *
 * @returns the probes, and the labels of cases that the corpus itself does not judge as they expect
 */
export function prepareProbes(corpus: Corpus, files: readonly CaseFile[]): { probes: Probe[]; unsound: string[] } {
  const probes: Probe[] = []
  const unsound: string[] = []
  const take = (it: Probe) => {
    if (it.holds(narrow(corpus, it.categories))) probes.push(it)
    else unsound.push(it.label)
  }
  for (const { file, groups } of files)
    for (const group of groups) {
      take(baseProbe(corpus, file, group))
      for (const one of group.cases)
        try {
          take(caseProbe(corpus, file, group, one))
        } catch (error) {
          if (!(error instanceof EditMisses)) throw error
          unsound.push(caseId(file, group.about, one.name))
        }
    }
  return { probes, unsound }
}

/**
 * Prepares one case.
 *
 * @throws EditMisses as `prepareCase` does
 */
export function caseProbe(corpus: Corpus, file: string, group: Pick<CaseGroup, 'about' | 'base'>, one: Case): Probe {
  const prepare = () => prepareCase(corpus, group, one)
  return probe(caseId(file, group.about, one.name), prepare, keysOf(one.expect), (assessment) => {
    return differences(one.expect, assessment.items[0]!).length === 0
  })
}

type Judged = ReturnType<typeof assess>

/** As many filings of cases as one category has; those of all categories would fill the memory. */
const prepared = recent<object, PreparedCase>(2000)

function probe(
  label: string,
  prepare: () => PreparedCase,
  keys: ReadonlySet<string>,
  fits: (it: Judged) => boolean,
): Probe {
  const filing = () => prepared.get(fits, prepare)
  const { snapshot, day, profile } = filing()
  const { application, enterprise } = snapshot
  const held = (enterprise.qualifications ?? []).map((it) => it.qualification)
  return {
    label,
    qualification: application.items[0]!.qualification,
    categories: new Set([...application.items.map((it) => it.qualification), ...held].map(categoryOf)),
    kind: application.kind,
    day,
    profile,
    keys,
    words: wordsIn(snapshot),
    holds: (corpus) => fits(assess(planFor(corpus, day, profile), filing().snapshot)),
  }
}

/** The texts in a value, however deep. */
function wordsIn(value: unknown, into = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') into.add(value)
  else if (typeof value === 'object' && value !== null) for (const it of Object.values(value)) wordsIn(it, into)
  return into
}

function baseProbe(corpus: Corpus, file: string, { about, base, open = [] }: CaseGroup): Probe {
  const expected = [...open].sort().join()
  const prepare = () => ({ snapshot: passing(corpus, base), day: base.day, profile: base.profile })
  return probe(caseId(file, about, BASE), prepare, new Set(), (it) => openKeys(it).sort().join() === expected)
}

function keysOf({ unmet, undetermined, has, notAssessed = [] }: Expectation): Set<string> {
  return new Set([unmet, undetermined, has].flatMap((it) => Object.keys(it ?? {})).concat(notAssessed))
}
