import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { localiseHelp } from '../help.ts'
import { storeWordsOf } from '../storeWords.ts'
import { addStoreErase } from './storeErase.ts'
import { addStoreExport } from './storeExport.ts'
import { addStoreKeys } from './storeKeys.ts'

/** `zizhi store`: what looks after a database of filings. */
export function addStore(program: Command, context: Context): void {
  const store = localiseHelp(program.command('store'), context.words).description(
    storeWordsOf(context.lang).about.store,
  )
  addStoreKeys(store, context)
  addStoreErase(store, context)
  addStoreExport(store, context)
}
