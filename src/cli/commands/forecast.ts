import type { Command } from 'commander'
import { type InsuranceReading, insuranceReadings } from '../../assess/forecast/carryOn.ts'
import { tellFilings } from '../../batch/forecast/forecastFilings.ts'
import type { ForecastRecord } from '../../batch/forecast/record.ts'
import type { BatchFailure } from '../../batch/record.ts'
import type { Day } from '../../domain/day.ts'
import { batchInputsOf } from '../batchInputs.ts'
import { batchCommandWordsOf } from '../batchWords.ts'
import { type Context, wantsColor } from '../context.ts'
import { exit, Failure } from '../failure.ts'
import { type ForecastFormat, forecastFormats, forecastOutput } from '../forecastOutput.ts'
import { forecastCommandWordsOf } from '../forecastWords.ts'
import { type LawOptions, openCorpus } from '../openCorpus.ts'
import { choice, dayOption, listOption, withLaw } from '../options.ts'
import { keepInputs } from '../output.ts'
import { openSink } from '../sink.ts'

const happenings = ['falls', 'opens'] as const

interface ForecastCommandOptions extends LawOptions {
  until?: Day
  asOf?: Day
  insurance: InsuranceReading
  format: ForecastFormat
  failOn?: string[]
  out?: string
}

/** `zizhi forecast`: when firms fall below their standards, and why. */
export function addForecast(program: Command, context: Context): void {
  const own = forecastCommandWordsOf(context.lang)
  const { args, opts: batchOpts } = batchCommandWordsOf(context.lang)
  const command = program.command('forecast').description(own.forecast).argument('<filings...>', args.filings)
  withLaw(command, context)
    .addOption(dayOption(own.opts.until, context, '--until'))
    .addOption(dayOption(own.opts.from, context))
    .addOption(choice('--insurance <reading>', own.opts.insurance, insuranceReadings, 'continues', context))
    .addOption(choice('--format <format>', own.opts.format, forecastFormats, 'pretty', context))
    .addOption(listOption('--fail-on <list>', own.opts.failOn, happenings, context))
    .option('--out <file>', batchOpts.out)
    .addHelpText('after', `\n${own.exitCodes}`)
    .action((files: string[], options: ForecastCommandOptions) => forecast(files, options, context))
}

async function forecast(args: string[], options: ForecastCommandOptions, context: Context): Promise<void> {
  const { io, lang, end } = context
  const own = forecastCommandWordsOf(lang)
  const { until, asOf: from, insurance, format, out, failOn = [], profile } = options
  if (until === undefined) throw new Failure(own.noUntil)
  if (from !== undefined && until < from) throw new Failure(own.untilBefore(until, from))
  const { sources, files } = await batchInputsOf(args, context)
  await keepInputs(files, out, context)
  const corpus = await openCorpus(options, context)
  const color = out === undefined && wantsColor(context)
  const output = forecastOutput(format, { lang, until, insurance, color })
  const sink = await openSink(out, context)
  const write = (text: string) => (text === '' ? undefined : sink.write(new TextEncoder().encode(text)))
  let bad = 0
  let happened = false
  try {
    for await (const told of tellFilings(sources, { corpus, profile, until, from, insurance, lang })) {
      const { record } = told
      if (!record.ok) {
        bad++
        io.err(`${[placeOf(record), record.error.message].filter((it) => it !== '').join(': ')}\n`)
      } else if (failOn.some((it) => happens(record, it))) happened = true
      await write(output.add(told))
    }
    await write(output.end(bad))
  } finally {
    await sink.close()
  }
  end(bad > 0 ? exit.failed : happened ? exit.fellShort : exit.judged)
}

/** Where a bad record stands, as far as what is wrong with it does not say so itself. */
function placeOf({ file, line, id, error }: BatchFailure): string {
  const own = error.problems?.[0]?.line === undefined ? [String(line)] : []
  return [file, ...own, id].filter((it) => it !== undefined).join(':')
}

/** A fall, or a verdict of met that becomes undetermined. */
function happens({ items }: Extract<ForecastRecord, { ok: true }>, what: string): boolean {
  if (what === 'falls') return items.some((it) => it.fallsOn !== undefined)
  return items.some(({ stages }) =>
    stages.some((it, i) => it.verdict === 'undetermined' && stages[i - 1]?.verdict === 'met'),
  )
}
