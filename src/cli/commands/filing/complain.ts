import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import { type ChangeOptions, carry } from '../../filing/carry.ts'
import { changingCommand, textOption } from '../../filing/options.ts'
import { filingWordsOf } from '../../filing/words/words.ts'

interface ComplainOptions extends ChangeOptions {
  by: string
  text: string
}

/** `zizhi filing complain`: anybody complains, or the firm objects. */
export function addComplain(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  changingCommand(filing, 'complain', 'complain', context)
    .argument('<filing>', own.args.filing)
    .addOption(textOption('--by <name>', own.opts.by, context).makeOptionMandatory())
    .addOption(textOption('--text <text>', own.opts.text, context).makeOptionMandatory())
    .action((id: string, options: ComplainOptions) => {
      const { by, text, key = randomUUID() } = options
      return carry(id, { type: 'complain', complaint: key, by, text }, { ...options, key }, context)
    })
}
