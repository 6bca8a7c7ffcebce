import type { Command } from 'commander'
import { isIdNumber } from '../../domain/identifiers.ts'
import type { Context } from '../context.ts'
import { Failure } from '../failure.ts'
import { openStores, saying } from '../openStores.ts'
import { storeWordsOf } from '../storeWords.ts'

const PSEUDONYM = /^[0-9a-f]{40}$/
const MOST_BYTES = 1000

/** `zizhi store erase`: forgets a person for good. */
export function addStoreErase(store: Command, context: Context): void {
  const { io, lang } = context
  const own = storeWordsOf(lang)
  store
    .command('erase')
    .description(own.about.erase)
    .argument('<db>', own.args.database)
    .option('--keys <file>', own.opts.keys)
    .addHelpText('after', `\n${own.eraseHelp}`)
    .action(async (database: string, { keys }: { keys?: string }) => {
      const who = new TextDecoder().decode(await io.readStdin(MOST_BYTES)).trim()
      if (!isIdNumber(who.toUpperCase()) && !PSEUDONYM.test(who)) throw new Failure(own.noIdNumber)
      const stores = await openStores(database, { keys, existing: true }, context)
      try {
        const id = PSEUDONYM.test(who) ? who : who.toUpperCase()
        const count = await saying(context, () => stores.people.erase(id, new Date().toISOString()))
        if (count === 0) throw new Failure(own.nobodyErased)
        io.out(`${own.erased(count)}\n`)
      } finally {
        await stores.close()
      }
    })
}
