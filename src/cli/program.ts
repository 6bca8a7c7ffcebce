import { Command, CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { languages } from '../report/index.ts'
import { addBatch } from './commands/batch.ts'
import { addCheck } from './commands/check.ts'
import { addDemo } from './commands/demo.ts'
import { addFiling } from './commands/filing/index.ts'
import { addForecast } from './commands/forecast.ts'
import { addGenerate } from './commands/generate.ts'
import { addLibrary } from './commands/library/index.ts'
import { addLint } from './commands/lint.ts'
import { addMutate } from './commands/mutate.ts'
import { addReplay } from './commands/replay.ts'
import { addSchema } from './commands/schema.ts'
import { addSimulate } from './commands/simulate.ts'
import { addStandard } from './commands/standard.ts'
import { addStore } from './commands/store.ts'
import { addTest } from './commands/test.ts'
import { addVerify } from './commands/verify.ts'
import type { Context } from './context.ts'
import { type ExitCode, exit, Failure, RulesInvalid } from './failure.ts'
import { localiseHelp } from './help.ts'
import type { Io } from './io.ts'
import { lintLine } from './lintLines.ts'
import { masked } from './mask.ts'
import { choice } from './options.ts'
import { usageErrorText } from './usageError.ts'
import { langOf, wordsOf } from './words.ts'

/** Runs a command line to its exit code; whatever goes wrong is said in a line on standard error. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const lang = langOf(argv)
  let code: ExitCode = exit.judged
  const context: Context = { io, lang, words: wordsOf(lang), end: (it) => (code = it) }
  try {
    await buildProgram(context).parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return failed(error, context)
  }
}

/** The program with all of its commands, in the language of the context. */
export function buildProgram(context: Context): Command {
  const { io, words } = context
  const program = localiseHelp(new Command('zizhi'), words)
    .description(words.about.zizhi)
    .version(manifest.version, '-v, --version', words.opts.version)
    .addOption(choice('--lang <lang>', words.opts.lang, languages, languages[0], context))
    .addHelpText('after', `\n${words.exitCodes}`)
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .exitOverride()
  addCheck(program, context)
  addBatch(program, context)
  addForecast(program, context)
  addGenerate(program, context)
  addStandard(program, context)
  addLint(program, context)
  addTest(program, context)
  addMutate(program, context)
  addReplay(program, context)
  addVerify(program, context)
  addStore(program, context)
  addSchema(program, context)
  addFiling(program, context)
  addLibrary(program, context)
  addDemo(program, context)
  addSimulate(program, context)
  return program
}

function failed(error: unknown, context: Context): ExitCode {
  const { io, words } = context
  const say = (text: string) => io.err(`${masked(text)}\n`)
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.judged
    if (error.code !== 'commander.help') {
      say(usageErrorText(error, words))
      say(words.seeHelp)
    }
  } else if (error instanceof RulesInvalid) {
    for (const it of error.problems) say(lintLine(error.directory, it, context))
    say(words.rulesInvalid(error.directory, error.problems.length))
    return exit.rulesInvalid
  } else if (error instanceof Failure) say(error.message)
  else {
    say(words.unexpected(error instanceof Error ? error.message : String(error)))
    if (io.env.ZIZHI_DEBUG === '1' && error instanceof Error) io.err(`${error.stack}\n`)
  }
  return exit.failed
}
