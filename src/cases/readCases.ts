import type { LintProblem } from '../corpus/lint/problem.ts'
import type { RulesFile } from '../corpus/load.ts'
import type { CaseFile } from './caseFile.ts'
import { parseCaseFile } from './parseCases.ts'

/** Tells from its path whether a file of a rules directory holds cases. */
export const isCaseFile = (path: string): boolean => /\.cases\.ya?ml$/.test(path)

/** Reads every case file among the files of a rules directory, in the order of their paths. */
export function readCases(files: readonly RulesFile[]): { cases: CaseFile[]; problems: LintProblem[] } {
  const parsed = files
    .filter((it) => isCaseFile(it.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, text }) => parseCaseFile(path, text))
  return {
    cases: parsed.flatMap((it) => (it.ok ? [it.value] : [])),
    problems: parsed.flatMap((it) => (it.ok ? [] : it.problems)),
  }
}
