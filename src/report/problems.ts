import type { LintProblem } from '../corpus/lint/problem.ts'
import type { Problem } from '../domain/problem.ts'
import { localeOf } from './locales/index.ts'
import type { Lang } from './locales/locale.ts'
import { printable } from './render/printable.ts'

/**
 * A problem of an input in one line: what was found, what is allowed, how to mend it. The place is the caller’s to print.
 *
 * @example
 * describeProblem({ code: 'impossibleDate', pointer: '/day', found: '2024-02-30' })
 * // '`2024-02-30` 不是存在的日期，请按 YYYY-MM-DD 填写'
 */
export function describeProblem(problem: Problem, lang?: Lang): string {
  return printable(localeOf(lang).problems[problem.code](problem))
}

/** A problem of rules in one line; the place is the caller’s to print. */
export function describeLintProblem(problem: LintProblem, lang?: Lang): string {
  return printable(localeOf(lang).lint[problem.code](problem))
}
