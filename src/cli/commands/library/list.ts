import type { Command } from 'commander'
import type { LibraryState } from '../../../filing/library/state.ts'
import { fittedTable } from '../../../report/render/table.ts'
import type { Context } from '../../context.ts'
import { atDesk, type Desk } from '../../filing/desk.ts'
import type { DeskOptions, SayOptions } from '../../filing/options.ts'
import { say, sayJson } from '../../filing/say.ts'
import { lookingCommand } from '../../library/commands.ts'
import { libraryWordsOf } from '../../library/words/words.ts'

const PAGE = 1000
const MOST = 40
const TOTAL = 100

/** `zizhi library list`: every enterprise that has a library. */
export function addListLibraries(library: Command, context: Context): void {
  lookingCommand(library, 'list', 'list', context).action((options: DeskOptions & SayOptions) =>
    atDesk(options, context, (desk) => list(options, desk, context)),
  )
}

async function list({ format }: SayOptions, desk: Desk, context: Context): Promise<void> {
  const own = libraryWordsOf(context.lang)
  const entries: ReturnType<typeof entryOf>[] = []
  for (let after = '', more = true; more; ) {
    const page = await desk.stores.libraries.list({ most: PAGE, after })
    for (const { stream } of page) entries.push(entryOf((await desk.library(stream))!))
    after = page.at(-1)?.stream ?? ''
    more = page.length === PAGE
  }
  if (format === 'json') return sayJson(entries, context)
  const rows = entries.map((it) =>
    [it.enterprise, it.name, own.regions[it.region], it.people, it.marks, it.locks].map(String),
  )
  say(fittedTable(own.listed, rows, MOST, TOTAL), context)
}

function entryOf({ enterprise, firm: { name, region }, people, marks, bidLocks }: LibraryState) {
  const count = (it: object) => Object.keys(it).length
  return { enterprise, name, region, people: count(people), marks: count(marks), locks: count(bidLocks) }
}
