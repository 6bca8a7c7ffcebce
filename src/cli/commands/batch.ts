import { type Command, Option } from 'commander'
import { type BatchSource, listFiles } from '../../batch/input/sources.ts'
import { OtherRun } from '../../batch/journal/journal.ts'
import { type TextFormat, textFormats } from '../../batch/options.ts'
import { type Detail, details } from '../../batch/record.ts'
import { batchText } from '../../batch/run.ts'
import { type BatchSummary, errorsIn } from '../../batch/summary.ts'
import type { Day } from '../../domain/day.ts'
import { nearest } from '../../domain/nearest.ts'
import { type BatchCommandWords, batchCommandWordsOf } from '../batchWords.ts'
import type { Context } from '../context.ts'
import { exit, Failure, systemReason } from '../failure.ts'
import { masked } from '../mask.ts'
import { wholeOption } from '../numberOption.ts'
import { type LawOptions, openCorpus } from '../openCorpus.ts'
import { choice, dayOption, listOption, withLaw } from '../options.ts'
import { keepInputs } from '../output.ts'
import { progressOf } from '../progress.ts'
import { renderSummary } from '../renderBatch.ts'
import { openSink } from '../sink.ts'

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
  quiet?: boolean
}

/** `zizhi batch`: judges filings by the thousand. */
export function addBatch(program: Command, context: Context): void {
  const { words } = context
  const own = batchCommandWordsOf(context.lang)
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
    .option('--quiet', own.opts.quiet)
    .addHelpText('after', `\n${own.exitCodes}`)
    .action((files: string[], options: BatchCommandOptions) => batch(files, options, context))
}

async function batch(files: string[], options: BatchCommandOptions, context: Context): Promise<void> {
  const { io, lang, words, end } = context
  const own = batchCommandWordsOf(lang)
  const { format, out, journal, profile, quiet = false, maxErrors, failOn = [] } = options
  const sources = sourcesOf(files, context)
  const inputs = (await Promise.all(files.map((it) => filesOf(it, context)))).flat()
  await keepInputs(inputs, out, context)
  if (journal !== undefined && (inputs.includes(journal) || journal === out))
    throw new Failure(own.journalIsInput(journal))
  const corpus = await openCorpus(options, context)
  const progress = progressOf(context)
  const sink = await openSink(out, context)
  const { detail = format === 'csv' ? 'findings' : 'verdict' } = options
  try {
    const texts = batchText(sources, {
      ...options,
      corpus,
      detail,
      lang,
      onProgress: quiet ? undefined : progress.show,
    })
    for (;;) {
      const { value, done } = await texts.next()
      if (done !== true) {
        await sink.write(value)
        continue
      }
      progress.clear()
      const text = renderSummary(value, corpus, profile, lang)
      if (format === 'summary') await sink.write(new TextEncoder().encode(text))
      else if (!quiet) io.err(text)
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
    await sink.close()
  }
}

function sourcesOf(files: readonly string[], { io, lang }: Context): BatchSource[] {
  if (files.filter((it) => it === '-').length > 1) throw new Failure(batchCommandWordsOf(lang).standardInputTwice)
  return files.map((it) => (it === '-' ? io.stdin() : it))
}

/** The files that one argument stands for. */
async function filesOf(file: string, { words }: Context): Promise<string[]> {
  if (file === '-') return []
  try {
    return await listFiles(file)
  } catch (error) {
    const reason = systemReason(error)
    throw new Failure(reason === 'ENOENT' ? words.noSuchFile(file) : words.cannotRead(file, reason))
  }
}

/** A refused item is one that is not met. */
function fellShort({ standards }: BatchSummary, failOn: readonly string[]): boolean {
  return Object.values(standards).some(({ outcomes }) =>
    (['unmet', 'undetermined', 'refused'] as const).some(
      (it) => outcomes[it] > 0 && (failOn.includes(it) || (it === 'refused' && failOn.includes('unmet'))),
    ),
  )
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
