import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import { type ChangeOptions, carry } from '../../filing/carry.ts'
import { changingCommand, textOption } from '../../filing/options.ts'
import { filingWordsOf } from '../../filing/words/words.ts'
import { choice } from '../../options.ts'

interface ReviewOptions extends ChangeOptions {
  result: 'pass' | 'fail'
  by: string
  reason: string
}

/** `zizhi filing review`: what people find holds. */
export function addReview(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  changingCommand(filing, 'review', 'review', context)
    .argument('<filing>', own.args.filing)
    .addOption(choice('--result <result>', own.opts.result, ['pass', 'fail'], 'pass', context))
    .addOption(textOption('--by <name>', own.opts.by, context).makeOptionMandatory())
    .addOption(textOption('--reason <text>', own.opts.reason, context).makeOptionMandatory())
    .action((id: string, options: ReviewOptions) => {
      const { result, by, reason } = options
      return carry(id, { type: 'review', result, by, reason }, options, context)
    })
}
