import { buildLexicon } from '../lexicon.ts'
import type { Loaded } from '../load.ts'
import { amendments } from './amendments.ts'
import { lintContext } from './context.ts'
import { citations, coverage, routes } from './coverage.ts'
import { effectiveDates, instruments } from './dates.ts'
import { figures, tableCells } from './figures.ts'
import { lines } from './lines.ts'
import type { LintProblem } from './problem.ts'
import { terms, vocabularyTerms } from './terms.ts'

const checks = [
  instruments,
  vocabularyTerms,
  terms,
  tableCells,
  lines,
  effectiveDates,
  amendments,
  coverage,
  routes,
  citations,
  figures,
]

/**
 * Everything that lint has to say about loaded rules, in order of file and line. Rules with an error are not usable.
 *
 * @example
 * lint(loadCorpus([], '')).length // 0
 */
export function lint({ corpus, problems, locate }: Loaded): LintProblem[] {
  const all = [...problems]
  if (corpus !== undefined) {
    const context = lintContext(corpus, buildLexicon(corpus.vocabulary), locate, all)
    for (const check of checks) check(context)
  }
  return all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
}
