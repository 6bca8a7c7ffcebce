import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { consentLines } from '../../filing/consentText.ts'
import { atDesk } from '../../filing/desk.ts'
import { handlingOf } from '../../filing/handling.ts'
import { changingCommand } from '../../filing/options.ts'
import { say, sayHandled } from '../../filing/say.ts'
import { filingWordsOf } from '../../filing/words/words.ts'

/** `zizhi filing submit`: asks to file, which opens the consent window. */
export function addSubmit(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  changingCommand(filing, 'submit', 'submit', context)
    .argument('<filing>', own.args.filing)
    .action((id: string, options: ChangeOptions) =>
      atDesk(options, context, async (desk) => {
        const handled = await desk.filings.handle(id, { type: 'submit' }, handlingOf(options))
        const opens = handled.outcome === 'done' && handled.state.phase === 'submitted'
        if (opens && options.format === 'pretty') say([...consentLines(desk.procedure(), context), ''], context)
        sayHandled(id, handled, options, desk, context)
      }),
    )
}
