import type { Loaded } from '../load.ts'
import { amendments } from './amendments.ts'
import { lintContext } from './context.ts'
import { citations, coverage, routes } from './coverage.ts'
import { effectiveDates, instruments, periods } from './dates.ts'
import { figures, tableCells } from './figures.ts'
import { filing } from './filing.ts'
import { keys } from './keys.ts'
import { lines } from './lines.ts'
import type { LintProblem } from './problem.ts'
import { procedure } from './procedure.ts'
import { selections } from './selections.ts'
import { takenKeys } from './takenKeys.ts'
import { terms } from './terms.ts'
import { doubledWords, vocabularyTerms } from './vocabulary.ts'

const checks = [
  instruments,
  periods,
  vocabularyTerms,
  doubledWords,
  keys,
  terms,
  tableCells,
  lines,
  effectiveDates,
  amendments,
  coverage,
  routes,
  selections,
  procedure,
  filing,
  takenKeys,
  citations,
  figures,
]

/**
 * Everything that lint has to say about loaded rules, in order of file and line. Rules with an error are not usable.
 *
 * @example
 * lint(loadCorpus([], '')).length // 0
 */
export function lint(loaded: Loaded): LintProblem[] {
  const { corpus, problems } = loaded
  const all = [...problems]
  if (corpus !== undefined) {
    const context = lintContext(corpus, loaded, all)
    for (const check of checks) check(context)
  }
  return all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
}
