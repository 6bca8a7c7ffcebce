import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { StoredRecord } from '../../filing/ports/recordStore.ts'
import type { Context } from '../context.ts'
import { Failure, systemReason } from '../failure.ts'
import { openStores, saying } from '../openStores.ts'
import { storeWordsOf } from '../storeWords.ts'

/** `zizhi store export`: writes the sealed decisions into a folder, for `zizhi replay`. */
export function addStoreExport(store: Command, context: Context): void {
  const { io, lang } = context
  const own = storeWordsOf(lang)
  store
    .command('export')
    .description(own.about.export)
    .argument('<db>', own.args.database)
    .argument('<dir>', own.args.directory)
    .option('--firm <id>', own.opts.firm)
    .action(async (database: string, directory: string, { firm }: { firm?: string }) => {
      const stores = await openStores(database, { existing: true, withoutKeys: true }, context)
      try {
        const firms = firm === undefined ? await saying(context, () => stores.records.firms()) : [firm]
        let count = 0
        for (const it of firms)
          for (const record of await saying(context, () => stores.records.chain(it))) {
            await write(directory, record, context)
            count++
          }
        io.out(`${own.exported(count, directory)}\n`)
      } finally {
        await stores.close()
      }
    })
}

const NUMBER_WIDTH = 6

/** The name tells firm, number and hash; whatever a file system may not like in the name of a firm is encoded. */
async function write(directory: string, { firm, number, hash, text }: StoredRecord, { words }: Context): Promise<void> {
  const file = join(directory, `${encodeURIComponent(firm)}-${String(number).padStart(NUMBER_WIDTH, '0')}-${hash}.json`)
  try {
    await mkdir(directory, { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    throw new Failure(words.cannotWrite(file, systemReason(error)))
  }
}
