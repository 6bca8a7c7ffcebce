import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { newKeyLine, parseKeys } from '../keyRing.ts'
import { openStores, saying } from '../openStores.ts'
import { storeWordsOf } from '../storeWords.ts'

/** `zizhi store new-key` and `zizhi store rotate`. */
export function addStoreKeys(store: Command, context: Context): void {
  const { io, lang } = context
  const own = storeWordsOf(lang)
  store
    .command('new-key')
    .description(own.about.newKey)
    .argument('<name>', own.args.keyName)
    .action((name: string) => {
      const line = newKeyLine(name)
      parseKeys(line, name, context)
      io.out(`${line}\n`)
    })
  store
    .command('rotate')
    .description(own.about.rotate)
    .argument('<db>', own.args.database)
    .option('--keys <file>', own.opts.keys)
    .action(async (database: string, { keys }: { keys?: string }) => {
      const stores = await openStores(database, { keys, existing: true }, context)
      try {
        const count = await saying(context, () => stores.people.rotate())
        io.out(`${own.rotated(count)}\n`)
      } finally {
        await stores.close()
      }
    })
}
