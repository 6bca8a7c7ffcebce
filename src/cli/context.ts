import type { Lang } from '../report/index.ts'
import type { ExitCode } from './failure.ts'
import type { Io } from './io.ts'
import type { CliWords } from './words.ts'

/** What every command has at hand. */
export interface Context {
  io: Io
  lang: Lang
  words: CliWords
  /** Sets the exit code of a run that ended by itself. */
  end(code: ExitCode): void
}

/** Colour belongs on a terminal whose user did not decline it. */
export function wantsColor({ io }: Context): boolean {
  return io.isTerminal && (io.env.NO_COLOR ?? '') === ''
}
