import type { Command } from 'commander'
import { consolidate } from '../../corpus/consolidate.ts'
import type { Day } from '../../domain/day.ts'
import { printQualification } from '../../domain/qualification.ts'
import { describeStandard } from '../../report/index.ts'
import { pad, width } from '../../report/render/width.ts'
import type { Context } from '../context.ts'
import { type LawOptions, openCorpus } from '../openCorpus.ts'
import { choice, dayOption, withLaw } from '../options.ts'

interface ListOptions extends LawOptions {
  asOf?: Day
  format: 'pretty' | 'json'
}

/** `zizhi standard list`: the standards in force on a day, by the names that `show` takes. */
export function addList(parent: Command, context: Context): void {
  const { words } = context
  withLaw(parent.command('list').description(words.about.list), context)
    .addOption(dayOption(words.opts.day, context))
    .addOption(choice('--format <format>', words.opts.format, ['pretty', 'json'], 'pretty', context))
    .action((options: ListOptions) => list(options, context))
}

async function list(options: ListOptions, context: Context): Promise<void> {
  const { io, lang } = context
  const corpus = await openCorpus(options, context)
  const law = consolidate(corpus, { day: options.asOf ?? io.today(), profile: options.profile })
  const rows = law.standards.map((standard) => {
    const { qualification: title, instrument, cancelled } = describeStandard(standard, law, lang)
    const qualification = printQualification(standard.qualification)
    return { qualification, title, instrument, ...(cancelled === undefined ? {} : { cancelled }) }
  })
  if (options.format === 'json') {
    const { day, corpusVersion } = law
    io.out(
      `${JSON.stringify({ schema: 'zizhi/standards@1', day, profile: law.profile.id, corpusVersion, standards: rows }, null, 2)}\n`,
    )
    return
  }
  const widest = Math.max(0, ...rows.map((it) => width(it.qualification)))
  const lines = rows.map(({ qualification, title, instrument, cancelled }) =>
    [
      pad(qualification, widest),
      ...(title === qualification ? [] : [title]),
      instrument,
      ...(cancelled === undefined ? [] : [cancelled]),
    ].join('  '),
  )
  io.out(lines.map((it) => `${it}\n`).join(''))
}
