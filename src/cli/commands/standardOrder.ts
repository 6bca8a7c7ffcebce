import type { Command } from 'commander'
import { describeOrder, renderOrder } from '../../report/index.ts'
import { categoryOf } from '../categoryOf.ts'
import { compareWordsOf } from '../compareWords.ts'
import { type Context, wantsColor } from '../context.ts'
import { exit } from '../failure.ts'
import { type LawOptions, openCorpus } from '../openCorpus.ts'
import { choice, withLaw } from '../options.ts'
import { standardFormats } from './standardShow.ts'

interface OrderOptions extends LawOptions {
  format: (typeof standardFormats)[number]
  unexplained?: boolean
}

/** `zizhi standard order`: where a higher grade asks less than the next lower one. */
export function addOrder(parent: Command, context: Context): void {
  const { words } = context
  const { order: about, args, opts, orderHelp } = compareWordsOf(context.lang)
  const command = parent.command('order').description(about).argument('[category]', args.category)
  withLaw(command, context)
    .option('--unexplained', opts.unexplained)
    .addOption(choice('--format <format>', words.opts.format, standardFormats, 'pretty', context))
    .addHelpText('after', `\n${orderHelp}`)
    .action((category: string | undefined, options: OrderOptions) => order(category, options, context))
}

async function order(named: string | undefined, options: OrderOptions, context: Context): Promise<void> {
  const { io, lang } = context
  const corpus = await openCorpus(options, context)
  const category = named === undefined ? undefined : categoryOf(corpus, named, context)
  const all = describeOrder(corpus, options.profile, {
    lang,
    only: (it) => category === undefined || it.lower.category === category,
  })
  const shown =
    options.unexplained === true
      ? { ...all, exceptions: all.exceptions.filter((it) => it.why === undefined), open: [] }
      : all
  if (options.format === 'json') io.out(`${JSON.stringify(shown, null, 2)}\n`)
  else
    io.out(
      renderOrder(shown, { format: options.format === 'md' ? 'markdown' : 'terminal', color: wantsColor(context) }),
    )
  context.end(all.count.unexplained + all.wrong.length > 0 ? exit.rulesInvalid : exit.judged)
}
