import type { Command } from 'commander'
import { consolidate, type Law, type Standard } from '../../corpus/consolidate.ts'
import { routedRequirements } from '../../corpus/routing.ts'
import { selects } from '../../corpus/select.ts'
import type { Day } from '../../domain/day.ts'
import { describeStandard, renderHistory, renderStandard } from '../../report/index.ts'
import { type Context, wantsColor } from '../context.ts'
import { Failure } from '../failure.ts'
import { findStandard } from '../findStandard.ts'
import { type LawOptions, openCorpus } from '../openCorpus.ts'
import { choice, dayOption, withLaw } from '../options.ts'

export const standardFormats = ['pretty', 'json', 'md'] as const

interface ShowOptions extends LawOptions {
  asOf?: Day
  route?: string
  format: (typeof standardFormats)[number]
}

/** `zizhi standard show`: a standard as it stands on a day, and what has happened to each line. */
export function addShow(parent: Command, context: Context): void {
  const { words } = context
  const command = parent.command('show').description(words.about.show)
  withLaw(command.argument('<qualification>', words.args.qualification), context)
    .addOption(dayOption(words.opts.day, context))
    .option('--route <name>', words.opts.showRoute)
    .addOption(choice('--format <format>', words.opts.format, standardFormats, 'pretty', context))
    .action((qualification: string, options: ShowOptions) => show(qualification, options, context))
}

async function show(printed: string, options: ShowOptions, context: Context): Promise<void> {
  const { io, lang } = context
  const corpus = await openCorpus(options, context)
  const law = consolidate(corpus, { day: options.asOf ?? io.today(), profile: options.profile })
  const whole = findStandard(law, corpus, printed, context)
  const standard = options.route === undefined ? whole : routed(law, whole, options.route, context)
  const described = describeStandard(standard, law, lang)
  if (options.format === 'json') return io.out(`${JSON.stringify(described, null, 2)}\n`)
  const format = options.format === 'md' ? 'markdown' : 'terminal'
  const color = wantsColor(context)
  io.out(`${renderStandard(described, { format, color })}\n${renderHistory(described, { format, color })}`)
}

/** What a route assesses, as a standard of its own. */
function routed(law: Law, standard: Standard, id: string, { words }: Context): Standard {
  const open = law.routes.filter((it) => selects(it.where, standard.selectable))
  const route = open.find((it) => it.id === id)
  if (route === undefined) throw new Failure(words.unknownRoute(id, [...new Set(open.map((it) => it.id))]))
  return { ...standard, requirements: routedRequirements(law, standard, route) }
}
