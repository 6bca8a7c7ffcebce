import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import { type ChangeOptions, carry } from '../../filing/carry.ts'
import { changingCommand, textOption } from '../../filing/options.ts'
import { filingWordsOf } from '../../filing/words/words.ts'

interface WithdrawOptions extends ChangeOptions {
  by: string
}

/** `zizhi filing withdraw`: the enterprise takes its filing back. */
export function addWithdraw(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  changingCommand(filing, 'withdraw', 'withdraw', context)
    .argument('<filing>', own.args.filing)
    .addOption(textOption('--by <name>', own.opts.by, context).makeOptionMandatory())
    .action((id: string, options: WithdrawOptions) => {
      return carry(id, { type: 'withdraw', by: options.by }, options, context)
    })
}
