import { setFlagsFromString } from 'node:v8'
import { type Command, Option } from 'commander'
import { isMove } from '../../batch/compare/impact.ts'
import type { OtherLaw } from '../../batch/compare/otherLaw.ts'
import { impactReport } from '../../batch/compare/report/impactReport.ts'
import { renderImpact } from '../../batch/compare/report/terminal.ts'
import { OtherRun } from '../../batch/journal/journal.ts'
import { type TextFormat, textFormats } from '../../batch/options.ts'
import { type Detail, details } from '../../batch/record.ts'
import { batchText } from '../../batch/run.ts'
import { type BatchSummary, emptySummary, errorsIn } from '../../batch/summary.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Day } from '../../domain/day.ts'
import { nearest } from '../../domain/nearest.ts'
import { batchInputsOf } from '../batchInputs.ts'
import { type BatchCommandWords, batchCommandWordsOf } from '../batchWords.ts'
import { compareWordsOf } from '../compareWords.ts'
import { type Context, wantsColor } from '../context.ts'
import { exit, Failure, systemReason } from '../failure.ts'
import { checkReportFiles, writeImpact } from '../impactOutput.ts'
import { masked } from '../mask.ts'
import { wholeOption } from '../numberOption.ts'
import { type LawOptions, openCorpus } from '../openCorpus.ts'
import { openOtherLaw } from '../openOtherLaw.ts'
import { choice, dayOption, listOption, withLaw } from '../options.ts'
import { isOneOf, keepInputs } from '../output.ts'
import { progressOf } from '../progress.ts'
import { renderSummary } from '../renderBatch.ts'
import { openSink } from '../sink.ts'

/** A heap grows to less than twice what lives before the collector runs, not to four times: less memory in every thread, hardly more time. */
const GROWTH = '--heap-growing-percent=80'

const shortfalls = ['unmet', 'undetermined', 'refused'] as const

interface BatchCommandOptions extends LawOptions {
  asOf?: Day
  threads?: number
  format: TextFormat
  detail?: Detail
  limit?: number
  shard?: { part: number; of: number }
  failOn?: string[]
  maxErrors?: number
  journal?: string
  out?: string
  compare?: string
  compareReport?: string[]
  quiet?: boolean
}

/** `zizhi batch`: judges filings by the thousand. */
export function addBatch(program: Command, context: Context): void {
  const { words } = context
  const own = batchCommandWordsOf(context.lang)
  const { batchOpts } = compareWordsOf(context.lang)
  const command = program.command('batch').description(own.batch).argument('<filings...>', own.args.filings)
  withLaw(command, context)
    .addOption(dayOption(words.opts.asOf, context))
    .addOption(wholeOption('--threads <n>', own.opts.threads, 1, context))
    .addOption(choice('--format <format>', own.opts.format, textFormats, 'ndjson', context))
    .addOption(detailOption(own, context))
    .addOption(wholeOption('--limit <n>', own.opts.limit, 0, context))
    .addOption(shardOption(own))
    .addOption(listOption('--fail-on <list>', own.opts.failOn, shortfalls, context))
    .addOption(wholeOption('--max-errors <n>', own.opts.maxErrors, 0, context))
    .option('--journal <file>', own.opts.journal)
    .option('--out <file>', own.opts.out)
    .option('--compare <law>', batchOpts.compare)
    .option('--compare-report <file>', batchOpts.report, (file: string, before: string[] = []) => [...before, file])
    .option('--quiet', own.opts.quiet)
    .addHelpText('after', `\n${own.exitCodes}`)
    .action((files: string[], options: BatchCommandOptions) => batch(files, options, context))
}

async function batch(files: string[], options: BatchCommandOptions, context: Context): Promise<void> {
  const { io, lang, words, end } = context
  const own = batchCommandWordsOf(lang)
  setFlagsFromString(GROWTH)
  const { format, out, profile, asOf, quiet = false, maxErrors, failOn = [], compareReport = [] } = options
  if (options.compare === '-' && files.includes('-')) throw new Failure(own.standardInputTwice)
  const { sources, files: inputs } = await batchInputsOf(files, context)
  await checkFiles(inputs, options, context)
  const corpus = await openCorpus(options, context)
  const compare = await otherLaw(options, corpus, context)
  if (compare === 'bad') return
  await checkReportFiles(compareReport, context)
  const progress = progressOf(context)
  const sink = await openSink(out, context)
  const { detail = format === 'csv' || compare !== undefined ? 'findings' : 'verdict' } = options
  const law = { corpus, profile, asOf, lang }
  const texts = batchText(sources, {
    ...options,
    ...law,
    compare,
    detail,
    onProgress: quiet ? undefined : progress.show,
  })
  try {
    for (;;) {
      const { value, done } = await texts.next()
      if (done !== true) {
        await sink.write(value)
        continue
      }
      progress.clear()
      const impact = compare === undefined ? undefined : impactReport(value, { ...law, compare })
      const color = out === undefined && (format === 'summary' ? wantsColor(context) : false)
      const text = impact === undefined ? renderSummary(value, corpus, profile, lang) : renderImpact(impact, { color })
      if (format === 'summary') await sink.write(new TextEncoder().encode(text))
      // Nothing is said of results before they are written.
      await sink.close()
      if (format !== 'summary' && !quiet) io.err(text)
      if (impact !== undefined) await writeImpact(impact, compareReport, context)
      const errors = errorsIn(value)
      if (maxErrors !== undefined && errors > maxErrors) io.err(`${own.tooManyErrors(errors, maxErrors)}\n`)
      end(errors > 0 ? exit.failed : fellShort(value, failOn) ? exit.fellShort : exit.judged)
      return
    }
  } catch (error) {
    progress.clear()
    if (error instanceof OtherRun) throw new Failure(own.journalOther[error.differs](masked(error.journal)))
    const { code, path } = error as NodeJS.ErrnoException
    if (code !== undefined && path !== undefined) throw new Failure(words.cannotRead(path, systemReason(error)))
    throw error
  } finally {
    try {
      // Threads that still judge would keep the process alive.
      await texts.return(emptySummary())
    } finally {
      await sink.close()
    }
  }
}

/** No file that is written is one that is read, or another one that is written. */
async function checkFiles(
  inputs: readonly string[],
  { out, journal, compare, compareReport = [] }: BatchCommandOptions,
  context: Context,
): Promise<void> {
  if (compare === undefined && compareReport.length > 0)
    throw new Failure(compareWordsOf(context.lang).reportNeedsCompare)
  const read = [...inputs, ...(compare === undefined ? [] : [compare])]
  await keepInputs(read, out, context)
  if (journal !== undefined && (await isOneOf(journal, [...read, ...(out === undefined ? [] : [out])])))
    throw new Failure(batchCommandWordsOf(context.lang).journalIsInput(journal))
  const written = [out, journal].flatMap((it) => it ?? [])
  for (const it of compareReport) await keepInputs([...read, ...written], it, context)
}

/** What `--compare` names; `bad` once the errors of a reform are said. */
async function otherLaw(
  { compare, profile, asOf }: BatchCommandOptions,
  corpus: Corpus,
  context: Context,
): Promise<OtherLaw | 'bad' | undefined> {
  if (compare === undefined) return undefined
  return (await openOtherLaw(compare, { corpus, profile, day: asOf }, context)) ?? 'bad'
}

/** A refused item is one that is not met. Where laws are compared, only what has become so counts. */
function fellShort({ standards, impact }: BatchSummary, failOn: readonly string[]): boolean {
  const listed = shortfalls.filter((it) => failOn.includes(it) || (it === 'refused' && failOn.includes('unmet')))
  if (impact === undefined) return Object.values(standards).some((it) => listed.some((to) => it.outcomes[to] > 0))
  const moves = Object.values(impact.standards).flatMap((it) => Object.keys(it.moves).filter(isMove))
  return moves.some((name) => listed.some((to) => name.endsWith(`>${to}`)))
}

/** The detail has no default of its own: a table of results shows more than lines do. */
function detailOption({ opts }: BatchCommandWords, { words }: Context): Option {
  return new Option('--detail <detail>', `${opts.detail}${words.choices(details)}`).argParser((found: string) => {
    if ((details as readonly string[]).includes(found)) return found
    throw new Failure(words.notAChoice('--detail', found, details, nearest(found, details)))
  })
}

function shardOption({ opts, badShard }: BatchCommandWords): Option {
  return new Option('--shard <i/n>', opts.shard).argParser((text: string) => {
    const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? []
    if (part === undefined || of === undefined || part < 1 || part > of) throw new Failure(badShard(text))
    return { part, of }
  })
}
