import type { Command } from 'commander'
import type { Assessment } from '../../assess/finding.ts'
import type { Day } from '../../domain/day.ts'
import { judgeBy } from '../../report/judgeBy.ts'
import { type Context, wantsColor } from '../context.ts'
import { exit, Failure } from '../failure.ts'
import { MOST_VALUES, TooManyValues } from '../input/parseJson.ts'
import { problemLines } from '../input/problemLines.ts'
import { readSnapshot } from '../input/readSnapshot.ts'
import { readText } from '../input/readText.ts'
import { masked } from '../mask.ts'
import { type LawOptions, openCorpus } from '../openCorpus.ts'
import { choice, dayOption, listOption, withLaw } from '../options.ts'
import { keepInputs, writeResult } from '../output.ts'
import { type CheckFormat, checkFormats, type JudgedFile, renderChecks } from '../renderChecks.ts'

const shortfalls = ['unmet', 'undetermined', 'refused'] as const

interface CheckOptions extends LawOptions {
  asOf?: Day
  route?: string
  format: CheckFormat
  out?: string
  failOn?: string[]
}

/** `zizhi check`: judges filings, prints the check report and the one-time notice of each. */
export function addCheck(program: Command, context: Context): void {
  const { words } = context
  const command = program.command('check').description(words.about.check).argument('<file...>', words.args.files)
  withLaw(command, context)
    .addOption(dayOption(words.opts.asOf, context))
    .option('--route <name>', words.opts.route)
    .addOption(choice('--format <format>', words.opts.format, checkFormats, 'pretty', context))
    .option('--out <file>', words.opts.out)
    .addOption(listOption('--fail-on <list>', words.opts.failOn, shortfalls, context))
    .addHelpText('after', `\n${words.exitCodes}`)
    .action((files: string[], options: CheckOptions) => check(files, options, context))
}

async function check(files: string[], options: CheckOptions, context: Context): Promise<void> {
  const { format, out, failOn = [] } = options
  const several = files.length > 1
  if (format === 'html' && several) throw new Failure(context.words.htmlOneFile)
  await keepInputs(files, out, context)
  const corpus = await openCorpus(options, context)
  const routes = [...corpus.routes, ...corpus.profiles.flatMap((it) => it.routes ?? [])].map((it) => it.id)
  if (options.route !== undefined && !routes.includes(options.route))
    throw new Failure(context.words.unknownRoute(options.route, routes))
  const judge = judgeBy(corpus, options.profile, context.lang)
  const judged: JudgedFile[] = []
  for (const file of files) {
    const name = file === '-' ? context.words.standardInput : file
    try {
      const text = await readText(file, context.io, context.words)
      const read = readSnapshot(text, corpus, options)
      if (read.ok) judged.push({ file: name, ...judge(read.value) })
      else context.io.err(`${problemLines(name, text, read, context).join('\n')}\n`)
    } catch (error) {
      if (error instanceof TooManyValues) context.io.err(`${masked(context.words.tooManyValues(name, MOST_VALUES))}\n`)
      else if (error instanceof Failure) context.io.err(`${masked(error.message)}\n`)
      else throw error
    }
  }
  const color = out === undefined && wantsColor(context)
  if (judged.length > 0) await writeResult(renderChecks(judged, format, several, color), out, context)
  const short = judged.some((it) => fellShort(it.assessment, failOn))
  context.end(judged.length < files.length ? exit.failed : short ? exit.fellShort : exit.judged)
}

/** A refused item is one that is not met. */
function fellShort({ items }: Assessment, failOn: readonly string[]): boolean {
  return items.some(({ outcome }) => failOn.includes(outcome) || (outcome === 'refused' && failOn.includes('unmet')))
}
