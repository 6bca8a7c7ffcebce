import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import { type ChangeOptions, carry } from '../../filing/carry.ts'
import { changingCommand } from '../../filing/options.ts'
import { filingWordsOf } from '../../filing/words/words.ts'

/** `zizhi filing publish`: shows a filing that passed to the public. */
export function addPublish(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  changingCommand(filing, 'publish', 'publish', context)
    .argument('<filing>', own.args.filing)
    .action((id: string, options: ChangeOptions) => {
      return carry(id, { type: 'publish' }, options, context)
    })
}
