import { type Command, Option } from 'commander'
import { judge } from '../../assess/assess.ts'
import { generateFilings } from '../../cases/generate/generate.ts'
import { planFor } from '../../cases/plans.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Day } from '../../domain/day.ts'
import { printQualification, type Qualification } from '../../domain/qualification.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { localeOf } from '../../report/locales/index.ts'
import { batchCommandWordsOf } from '../batchWords.ts'
import type { Context } from '../context.ts'
import { findStandard, findTexts } from '../findStandard.ts'
import { shareOption, wholeOption } from '../numberOption.ts'
import { type LawOptions, openCorpus } from '../openCorpus.ts'
import { dayOption, withLaw } from '../options.ts'
import { openSink } from '../sink.ts'

interface GenerateCommandOptions extends LawOptions {
  count: number
  seed: number
  standard: string[]
  passRate: number
  asOf?: Day
  out?: string
}

/** Filings that are written at a time. */
const TOGETHER = 100

/** `zizhi generate`: invented filings as NDJSON. */
export function addGenerate(program: Command, context: Context): void {
  const { words } = context
  const own = batchCommandWordsOf(context.lang)
  const { generateOpts: opts } = own
  const command = program.command('generate').description(own.generate)
  withLaw(command, context)
    .addOption(wholeOption('--count <n>', opts.count, 0, context).default(100))
    .addOption(wholeOption('--seed <n>', opts.seed, 0, context).default(1))
    .addOption(
      new Option('--standard <list>', opts.standard)
        .default(['建筑工程施工总承包二级'], '建筑工程施工总承包二级')
        .argParser((text: string) => text.split(/[,，]/).map((it) => it.trim())),
    )
    .addOption(shareOption('--pass-rate <share>', opts.passRate, context).default(0.5))
    .addOption(dayOption(opts.asOf, context))
    .option('--out <file>', words.opts.out)
    .action((options: GenerateCommandOptions) => generate(options, context))
}

async function generate(options: GenerateCommandOptions, context: Context): Promise<void> {
  const corpus = await openCorpus(options, context)
  const standards = options.standard.map((it) => standardOf(corpus, it, options, context))
  const sink = await openSink(options.out, context)
  const encoder = new TextEncoder()
  try {
    let lines: string[] = []
    let made = 0
    for (const filing of generateFilings(corpus, { ...options, standards })) {
      if (made++ < standards.length) sayRefused(filing, corpus, options, context)
      lines.push(`${JSON.stringify(filing)}\n`)
      if (lines.length < TOGETHER) continue
      await sink.write(encoder.encode(lines.join('')))
      lines = []
    }
    await sink.write(encoder.encode(lines.join('')))
  } finally {
    await sink.close()
  }
}

/** Says of the first filing of a standard why it is refused, and so are the others. */
function sayRefused(filing: Snapshot, corpus: Corpus, { profile }: LawOptions, { io, lang }: Context): void {
  const [item] = judge(planFor(corpus, filing.application.acceptedOn!, profile), filing).items
  if (item === undefined || item.outcome !== 'refused') return
  const { refusalNames } = localeOf(lang)
  const reasons = item.refusals.map((it) => refusalNames[it.code])
  io.err(`${batchCommandWordsOf(lang).allRefused(printQualification(item.qualification), reasons)}\n`)
}

/** A standard of the corpus, on the day asked for if there is one. */
function standardOf(
  corpus: Corpus,
  printed: string,
  { asOf, profile }: GenerateCommandOptions,
  context: Context,
): Qualification {
  if (asOf === undefined) return findTexts(corpus, printed, context)[0]!.qualification
  return findStandard(planFor(corpus, asOf, profile).law, corpus, printed, context).qualification
}
