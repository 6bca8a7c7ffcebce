import type { Command } from 'commander'
import { filingLocaleOf } from '../../../filing/locales/describe.ts'
import { momentText } from '../../../filing/locales/moment.ts'
import type { StreamEntry, StreamQuery } from '../../../filing/ports/eventStore.ts'
import { type Phase, phases } from '../../../filing/state.ts'
import { textTable } from '../../../report/render/table.ts'
import type { Context } from '../../context.ts'
import { atDesk, type Desk } from '../../filing/desk.ts'
import { type DeskOptions, filingCommand, type SayOptions, textOption } from '../../filing/options.ts'
import { say, sayJson } from '../../filing/say.ts'
import { filingWordsOf } from '../../filing/words/words.ts'
import { listOption } from '../../options.ts'

interface ListOptions extends DeskOptions, SayOptions {
  enterprise?: string
  state?: Phase[]
}

const WIDTHS = [14, 20, 26, 16]
const PAGE = 1000

/** `zizhi filing list`: every filing, or those of an enterprise, or those that stand somewhere. */
export function addListFilings(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  filingCommand(filing, 'list', 'list', context)
    .addOption(textOption('--enterprise <id>', own.opts.enterprise, context))
    .addOption(listOption('--state <states>', own.opts.state, phases, context))
    .action((options: ListOptions) => atDesk(options, context, (desk) => list(options, desk, context)))
}

async function list({ enterprise, state, format }: ListOptions, { stores }: Desk, context: Context): Promise<void> {
  const query: StreamQuery = {
    ...(enterprise === undefined ? {} : { firm: enterprise }),
    ...(state === undefined ? {} : { states: state }),
  }
  const entries: StreamEntry[] = []
  for (let more = true; more; ) {
    const page = await stores.filings.list({ ...query, most: PAGE, after: entries.at(-1)?.stream ?? '' })
    entries.push(...page)
    more = page.length === PAGE
  }
  if (format === 'json') return sayJson(entries, context)
  const own = filingWordsOf(context.lang)
  const locale = filingLocaleOf(context.lang)
  const rows = entries.map((it) => [it.stream, it.firm, locale.phases[it.state as Phase], momentText(it.changedAt)])
  const columns = own.listed.map((heading, i) => ({ heading, columns: WIDTHS[i]! }))
  say(
    textTable(columns, rows, (text) => text),
    context,
  )
}
