import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Coverage } from '../../cases/coverage.ts'
import { coverageRecorder } from '../../cases/coverage.ts'
import { readCases } from '../../cases/readCases.ts'
import { type PlacedResult, runFiles } from '../../cases/runFiles.ts'
import { updateFiles } from '../../cases/update.ts'
import type { RulesFile } from '../../corpus/load.ts'
import type { Context } from '../context.ts'
import { exit, Failure, RulesInvalid } from '../failure.ts'
import { lawBeside, openRulesFiles } from '../openCases.ts'
import { choice } from '../options.ts'
import { renderTest, testJson } from '../renderTest.ts'
import { testWords } from '../testWords.ts'

interface TestOptions {
  rules?: string
  run?: string
  coverage?: boolean
  threshold?: number
  update?: boolean
  format: 'pretty' | 'json'
}

/** `zizhi test`: runs the cases that stand beside the rules. */
export function addTest(program: Command, context: Context): void {
  const { words, lang } = context
  const own = testWords[lang]
  program
    .command('test')
    .description(own.about)
    .argument('[dir]', `${own.args.directory}${words.defaultValue('rules')}`)
    .option('--rules <dir>', words.opts.rules)
    .option('--run <regex>', own.opts.run)
    .option('--coverage', own.opts.coverage)
    .option('--threshold <percent>', own.opts.threshold, (text: string) => percentOf(text, context))
    .option('--update', own.opts.update)
    .addOption(choice('--format <format>', words.opts.format, ['pretty', 'json'], 'pretty', context))
    .addHelpText('after', `\n${own.exitCodes}`)
    .action((directory: string | undefined, options: TestOptions) => test(directory ?? 'rules', options, context))
}

function percentOf(text: string, { lang }: Context): number {
  const percent = Number(text)
  if (text.trim() !== '' && percent >= 0 && percent <= 100) return percent
  throw new Failure(testWords[lang].badPercent(text))
}

async function test(directory: string, options: TestOptions, context: Context): Promise<void> {
  const own = testWords[context.lang]
  const files = await openRulesFiles(directory, context)
  const { cases, problems } = readCases(files)
  if (problems.length > 0) throw new RulesInvalid(directory, problems)
  if (cases.length === 0) throw new Failure(own.noCases(directory))
  const corpus = await lawBeside(directory, options.rules, files, context)
  const wanted = patternOf(options.run, context)
  const recorder = options.coverage || options.threshold !== undefined ? coverageRecorder(corpus) : undefined
  const failed: PlacedResult[] = []
  let run = 0
  for (const result of runFiles(corpus, cases, (id) => wanted.test(id))) {
    run++
    recorder?.add(result)
    if (!result.passed) failed.push(result)
  }
  if (run === 0) throw new Failure(own.noneSelected(options.run ?? ''))
  const updated = options.update ? await update(directory, files, failed) : undefined
  const coverage = recorder?.coverage()
  const short = coverage === undefined ? [] : shortOf(coverage, options.threshold)
  const ran = { directory, files, cases: run, failed, updated, coverage, threshold: options.threshold, short }
  context.io.out(options.format === 'json' ? testJson(ran) : renderTest(ran, context))
  const fails = (failed.length > 0 && updated === undefined) || short.length > 0 || (updated?.left ?? 0) > 0
  context.end(fails ? exit.fellShort : exit.judged)
}

function patternOf(pattern: string | undefined, { lang }: Context): RegExp {
  try {
    return new RegExp(pattern ?? '', 'u')
  } catch (error) {
    throw new Failure(testWords[lang].badPattern(pattern!, (error as Error).message))
  }
}

/** Writes what was found into the files; those that could not be judged are left. */
async function update(directory: string, files: readonly RulesFile[], failed: readonly PlacedResult[]) {
  const rewritten = updateFiles(files, failed)
  for (const { path, text } of rewritten.files) await writeFile(join(directory, path), text)
  return { cases: rewritten.cases, files: rewritten.files.length, left: failed.length - rewritten.cases }
}

/** The kinds of coverage below a percentage. */
function shortOf(coverage: Coverage, threshold: number | undefined): (keyof Coverage)[] {
  if (threshold === undefined) return []
  const kinds = Object.keys(coverage) as (keyof Coverage)[]
  return kinds.filter((kind) => coverage[kind].percent < threshold)
}
