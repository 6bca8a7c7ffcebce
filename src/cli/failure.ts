import type { LintProblem } from '../corpus/lint/problem.ts'

/** An input or an option that cannot be used, said in the language of the user: exit code 2. */
export class Failure extends Error {}

/** Rules with errors: exit code 3. */
export class RulesInvalid extends Error {
  constructor(
    readonly directory: string,
    readonly problems: readonly LintProblem[],
  ) {
    super('rules are invalid')
  }
}

/** The exit codes of the command line. */
export const exit = { judged: 0, fellShort: 1, failed: 2, rulesInvalid: 3 } as const
export type ExitCode = (typeof exit)[keyof typeof exit]

/** The short reason of a system error, without the call and the path that Node puts around it. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code ?? message ?? String(error)
}
