import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import { atDesk } from '../../filing/desk.ts'
import { filingAt } from '../../filing/found.ts'
import { type DeskOptions, filingCommand, type SayOptions } from '../../filing/options.ts'
import { eventLines, next, say, sayJson, standing } from '../../filing/say.ts'
import { filingWordsOf } from '../../filing/words/words.ts'

/** `zizhi filing status`: where a filing stands, how it came there, what becomes due. */
export function addStatus(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  filingCommand(filing, 'status', 'status', context)
    .argument('<filing>', own.args.filing)
    .action((id: string, options: DeskOptions & SayOptions) =>
      atDesk(options, context, async (desk) => {
        const { state, version } = await filingAt(desk, id, context)
        const { events } = await desk.stores.filings.load(id)
        if (options.format === 'json') sayJson({ filing: id, version, state, events }, context)
        else
          say([...eventLines(events, context), '', ...standing(state, context), ...next(state, desk, context)], context)
      }),
    )
}
