import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import { type ChangeOptions, carry } from '../../filing/carry.ts'
import { changingCommand, repeated, textOption } from '../../filing/options.ts'
import { filingWordsOf } from '../../filing/words/words.ts'

interface IssueOptions extends ChangeOptions {
  by: string
  number?: string[]
}

/** `zizhi filing issue`: an officer signs and issues. */
export function addIssue(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  changingCommand(filing, 'issue', 'issue', context)
    .argument('<filing>', own.args.filing)
    .addOption(textOption('--by <name>', own.opts.by, context).makeOptionMandatory())
    .addOption(repeated('--number <number>', own.opts.number, context))
    .action((id: string, options: IssueOptions) => {
      const { by, number: numbers } = options
      return carry(id, { type: 'issue', by, ...(numbers === undefined ? {} : { numbers }) }, options, context)
    })
}
