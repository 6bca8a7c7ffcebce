import { join } from 'node:path'
import type { LintProblem } from '../corpus/lint/problem.ts'
import { brief } from '../domain/brief.ts'
import { describeLintProblem } from '../report/index.ts'
import type { Context } from './context.ts'
import { masked } from './mask.ts'

/** What a problem of rules says, without its place. */
export function lintText(problem: LintProblem, { lang }: Context): string {
  return masked(
    describeLintProblem({ ...problem, ...('found' in problem ? { found: brief(problem.found) } : {}) }, lang),
  )
}

/** A problem of rules as a line that editors can jump to: file:line:column, severity, what is wrong, code. */
export function lintLine(directory: string, problem: LintProblem, context: Context): string {
  const { file, line, column, severity, code } = problem
  const place = masked(`${join(directory, file)}:${line}:${column}:`)
  return `${place} ${context.words.severities[severity]} ${lintText(problem, context)} (${code})`
}
