import { assess } from '../../../assess/assess.ts'
import type { Case, PassingBase } from '../../../cases/caseFile.ts'
import { hasOf } from '../../../cases/compare.ts'
import type { Edit } from '../../../cases/edit.ts'
import { itemJudgement } from '../../../cases/judgement.ts'
import type { Concern } from '../../../cases/mutate/concern.ts'
import type { LawFile } from '../../../cases/mutate/lawFiles.ts'
import type { Mutant } from '../../../cases/mutate/mutant.ts'
import { narrow } from '../../../cases/mutate/narrow.ts'
import { replaceAt } from '../../../cases/mutate/replaceAt.ts'
import { openKeys, passing } from '../../../cases/passing.ts'
import { planFor } from '../../../cases/plans.ts'
import { prepareCase } from '../../../cases/run.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import type { Snapshot } from '../../../domain/snapshot/snapshot.ts'
import { basesFor } from './bases.ts'
import { filingDiff } from './filingDiff.ts'
import { through } from './through.ts'
import { variantsOf } from './variants.ts'

/** A case that a mutant fails, with the base of its group. */
export interface Draft {
  base: PassingBase
  open: string[]
  case: Case
}

const MOST_BASES = 3

/** Looks for a filing that the law and a mutant judge differently, and says it as a case; undefined when none is found. */
export function draft(mutant: Mutant, file: LawFile, corpus: Corpus, concern: Concern): Draft | undefined {
  const categories = concern(mutant)
  const [law, mutated] = [narrow(corpus, categories), narrow(mutant.apply(), categories)]
  let tried = 0
  for (const base of basesFor(mutant, law, mutated)) {
    if (tried++ >= MOST_BASES) break
    const found = draftFrom(base, mutant, file, law, mutated, categories)
    if (found !== undefined) return found
  }
  return undefined
}

function draftFrom(
  base: PassingBase,
  mutant: Mutant,
  file: LawFile,
  law: Corpus,
  mutated: Corpus,
  categories: ReadonlySet<string>,
): Draft | undefined {
  const filing = passing(law, base)
  const plan = planFor(law, base.day, base.profile)
  const start = assess(plan, filing)
  if (start.items[0]!.refusals.length > 0 && mutant.kind === 'standard') return undefined
  for (const other of filings(base, mutant, file, filing, mutated, categories)) {
    const found = asDraft(base, filing, other, mutant, law, mutated)
    if (found !== undefined) return found
  }
  return undefined
}

/** A filing as a case of a base, when a mutant judges it otherwise and the words of edits can say it. */
export function asDraft(
  base: PassingBase,
  filing: Snapshot,
  other: Snapshot,
  mutant: Mutant,
  law: Corpus,
  mutated: Corpus,
): Draft | undefined {
  const change = filingDiff(filing, other)
  const written = change && asCase(base, change, mutant, law, mutated)
  if (written === undefined) return undefined
  const open = openKeys(assess(planFor(law, base.day, base.profile), filing))
  return { base, open: open.sort(), case: written }
}

/** The passing filing, those that take the way of the mutant, and what lies near them. */
function* filings(
  base: PassingBase,
  mutant: Mutant,
  file: LawFile,
  filing: Snapshot,
  mutated: Corpus,
  categories: ReadonlySet<string>,
): Generator<Snapshot> {
  yield filing
  yield* variantsOf(filing, mutant)
  const pass = (corpus: Corpus) => {
    try {
      return [passing(corpus, base)]
    } catch {
      // A mutated law may ask for what nobody can have.
      return []
    }
  }
  yield* pass(mutated)
  const all = through(file.content, mutant.path, mutant.path.length)
  const [own] = all.content === file.content ? [] : pass(narrow(file.put(all.content), categories))
  if (own !== undefined) {
    yield own
    yield* variantsOf(own, mutant)
  }
  const { replaced, to } = mutant
  const above = through(file.content, mutant.path, replaced.length - (to === undefined ? 1 : 0))
  const unknown = JSON.stringify(file.content).includes('"unknown"')
  for (const content of unknown ? [file.content, replaceAt(file.content, replaced, to)] : [])
    yield* pass(narrow(file.put(filled(content)), categories))
  if (above.content === file.content) return
  for (const it of pass(
    narrow(file.put(replaceAt(above.content, above.path.slice(0, replaced.length), to)), categories),
  )) {
    yield it
    yield* variantsOf(it, mutant)
  }
}

/** A law in which figures that are not known are 1, so that a filing has something to be judged by the others. */
function filled(content: unknown): unknown {
  return JSON.parse(JSON.stringify(content).replaceAll('"unknown"', '1'))
}

function asCase(base: PassingBase, change: Edit[], mutant: Mutant, law: Corpus, mutated: Corpus): Case | undefined {
  const edits = change.length === 0 ? {} : { change }
  try {
    const { snapshot, day, profile } = prepareCase(law, { base }, edits)
    const judged = assess(planFor(law, day, profile), snapshot).items[0]!
    const other = assess(planFor(mutated, day, profile), snapshot).items[0]!
    const { met: _, notCounted: __, route: ___, ...expected } = itemJudgement(judged)
    const { met: _a, notCounted: _b, route: _c, ...found } = itemJudgement(other)
    const keys = judged.findings.map((it) => it.key)
    const has = keys.filter((key) => hasOf(judged, key) !== undefined && hasOf(judged, key) !== hasOf(other, key))
    const counts = { has: Object.fromEntries(has.map((key) => [key, hasOf(judged, key)!])) }
    const gone = keysIn(other).filter((key) => !keys.includes(key))
    const same = JSON.stringify(expected) === JSON.stringify(found)
    if (same && has.length === 0 && gone.length === 0) return undefined
    return {
      name: nameOf(mutant),
      ...edits,
      expect: {
        ...(expected as Case['expect']),
        ...(same && has.length > 0 ? counts : {}),
        ...(same && has.length === 0 ? { notAssessed: gone } : {}),
      },
    }
  } catch {
    return undefined
  }
}

const keysIn = ({ findings }: { findings: readonly { key: string }[] }) => findings.map((it) => it.key)

/** The case is named by what would make it come out otherwise. */
function nameOf({ path, to, from, kind }: Mutant): string {
  const steps = path.map((it) => (typeof it === 'number' ? it + 1 : it))
  const place = (kind === 'standard' && steps[0] === 'grades' ? steps.slice(3) : steps).join('/')
  if (to === undefined) return typeof from === 'string' ? `${place} ${from} is asked` : `${place} is asked`
  return typeof to === 'object' ? `${place} as it stands` : `${place} is ${from}, not ${to}`
}
