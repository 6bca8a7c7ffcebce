import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import { type ChangeOptions, carry } from '../../filing/carry.ts'
import { digestOf } from '../../filing/digest.ts'
import { changingCommand } from '../../filing/options.ts'
import { filingWordsOf } from '../../filing/words/words.ts'

/** `zizhi filing table`: the performance table of the technical lead is handed in. */
export function addTable(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  changingCommand(filing, 'table', 'table', context)
    .argument('<filing>', own.args.filing)
    .argument('<file>', own.args.table)
    .action(async (id: string, path: string, options: ChangeOptions) =>
      carry(id, { type: 'recordLeadTable', file: await digestOf(path, context) }, options, context),
    )
}
