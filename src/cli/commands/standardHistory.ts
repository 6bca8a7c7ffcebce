import type { Command } from 'commander'
import { consolidate, type Law } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Day } from '../../domain/day.ts'
import { describeStandard, renderHistory } from '../../report/index.ts'
import { type Context, wantsColor } from '../context.ts'
import { findTexts } from '../findStandard.ts'
import { type LawOptions, openCorpus } from '../openCorpus.ts'
import { choice, withLaw } from '../options.ts'
import { standardFormats } from './standardShow.ts'

interface HistoryOptions extends LawOptions {
  format: (typeof standardFormats)[number]
}

/** `zizhi standard history`: everything that has happened to each line, over all days. */
export function addHistory(parent: Command, context: Context): void {
  const { words } = context
  const command = parent.command('history').description(words.about.history)
  withLaw(command.argument('<qualification>', words.args.qualification), context)
    .addOption(choice('--format <format>', words.opts.format, standardFormats, 'pretty', context))
    .action((qualification: string, options: HistoryOptions) => history(qualification, options, context))
}

async function history(printed: string, options: HistoryOptions, context: Context): Promise<void> {
  const { io, lang } = context
  const corpus = await openCorpus(options, context)
  const described = findTexts(corpus, printed, context).map(({ qualification, until }) => {
    const law = lawAtEnd(corpus, options.profile, until)
    return describeStandard(law.standard(qualification)!, law, lang)
  })
  if (options.format === 'json')
    return io.out(`${JSON.stringify(described.length === 1 ? described[0] : described, null, 2)}\n`)
  const format = options.format === 'md' ? 'markdown' : 'terminal'
  const color = wantsColor(context)
  const texts = described.map((it) => renderHistory(it, { format, color }))
  io.out(texts.join('\n'))
}

/** The law on the last day of a text, or, where it has no end, on the day of the last change of the corpus. */
function lawAtEnd(corpus: Corpus, profile: string, until: Day | undefined): Law {
  const last = consolidate(corpus, { day: until ?? '9999-12-31', profile })
  return until === undefined ? consolidate(corpus, { day: last.from, profile }) : last
}
