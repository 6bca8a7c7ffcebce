import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { atDesk } from '../../filing/desk.ts'
import { filingAt } from '../../filing/found.ts'
import { handlingOf } from '../../filing/handling.ts'
import { changingCommand } from '../../filing/options.ts'
import { sayHandled } from '../../filing/say.ts'
import { contentOf, snapshotFrom, snapshotText } from '../../filing/snapshotFile.ts'
import { filingWordsOf } from '../../filing/words/words.ts'

/** `zizhi filing edit`: other facts or other qualifications, as long as nothing is confirmed. */
export function addEdit(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  changingCommand(filing, 'edit', 'edit', context)
    .argument('<filing>', own.args.filing)
    .argument('<file>', own.args.snapshot)
    .action(async (id: string, file: string, options: ChangeOptions) => {
      const text = await snapshotText(file, context)
      await atDesk(options, context, async (desk) => {
        const { enterprise, matter } = (await filingAt(desk, id, context)).state.content
        const content = await contentOf(snapshotFrom(text, desk, context), { enterprise, matter }, desk)
        const handled = await desk.filings.handle(id, { type: 'edit', content }, handlingOf(options))
        sayHandled(id, handled, options, desk, context)
      })
    })
}
