import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import type { Matter } from '../../../filing/content.ts'
import { matters } from '../../../filing/content.ts'
import { dayOf } from '../../../filing/instant.ts'
import type { Context } from '../../context.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { atDesk, type Desk } from '../../filing/desk.ts'
import { changingCommand, textOption } from '../../filing/options.ts'
import { say, sayHandled } from '../../filing/say.ts'
import { contentOf, snapshotFrom, snapshotText } from '../../filing/snapshotFile.ts'
import { filingWordsOf } from '../../filing/words/words.ts'
import { choice } from '../../options.ts'

interface NewOptions extends ChangeOptions {
  enterprise?: string
  matter?: Matter
  previous?: string
}

/** `zizhi filing new`: begins a filing, or files again after one that has ended. */
export function addNew(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  const matter = choice('--matter <matter>', own.opts.matter, matters, '', context)
  matter.defaultValue = undefined
  changingCommand(filing, 'new', 'new', context)
    .argument('<file>', own.args.snapshot)
    .addOption(textOption('--enterprise <id>', own.opts.enterprise, context))
    .addOption(matter)
    .addOption(textOption('--previous <filing>', own.opts.previous, context))
    .action((file: string, options: NewOptions) => begin(file, options, context))
}

async function begin(file: string, options: NewOptions, context: Context): Promise<void> {
  const text = await snapshotText(file, context)
  await atDesk(
    options,
    context,
    async (desk) => {
      const { previous, key = randomUUID(), format } = options
      const content = await contentOf(snapshotFrom(text, desk, context), options, desk)
      const filing = await numberFor(key, desk)
      const command =
        previous === undefined
          ? ({ type: 'draft', filing, content } as const)
          : ({ type: 'refile', filing, previous, content } as const)
      const handled = await desk.filings.handle(filing, command, { key })
      if (handled.outcome === 'done' && format === 'pretty')
        say([filingWordsOf(context.lang).numbered(filing)], context)
      sayHandled(filing, handled, options, desk, context)
    },
    { mayBeNew: true },
  )
}

/** The number that the key got before, or the next one of the year. */
async function numberFor(key: string, { stores, clock }: Desk): Promise<string> {
  const known = await stores.filings.carriedOut(key)
  if (known !== undefined) return known.stream
  const year = dayOf(clock()).slice(0, 4)
  return `${year}-${String(await stores.filings.next(`filing ${year}`)).padStart(6, '0')}`
}
