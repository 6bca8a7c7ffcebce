import { stat } from 'node:fs/promises'
import { StoreError } from '../filing/ports/storeError.ts'
import type { FilingStores } from '../filing/service/ports.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'
import { type KeySource, openKeys } from './keyRing.ts'
import { storeWordsOf } from './storeWords.ts'

export interface StoreOptions extends KeySource {
  /** Only a database that is there; a file that is not is not made. */
  existing?: boolean
  /** Opened without keys: whatever identifies people stays closed. */
  withoutKeys?: boolean
}

const SERVER = /^postgres(ql)?:\/\//

/**
 * Opens a database by its address: a PostgreSQL URL, or the path of a SQLite file.
 *
 * @throws Failure that says what is wrong with it
 */
export async function openStores(database: string, options: StoreOptions, context: Context): Promise<FilingStores> {
  const server = SERVER.test(database)
  const isNew = !server && !(await exists(database))
  if (isNew && options.existing) throw new Failure(storeWordsOf(context.lang).noDatabase(database))
  const keys =
    options.withoutKeys === true
      ? undefined
      : await openKeys(options, { isNew, ...(server ? {} : { file: database }) }, context)
  return saying(context, async () => {
    if (!server) {
      const { openSqlite } = await import('../adapters/sqlite/index.ts')
      return openSqlite(database, { keys })
    }
    const { openPostgres } = await import('../adapters/postgres/index.ts')
    return openPostgres(database, { keys })
  })
}

/**
 * Does something with a store and says in the user’s words why it cannot.
 *
 * @throws Failure in place of StoreError
 */
export async function saying<T>({ lang }: Context, doing: () => Promise<T>): Promise<T> {
  try {
    return await doing()
  } catch (error) {
    if (error instanceof StoreError) throw new Failure(storeWordsOf(lang).errors[error.code](error.about ?? ''))
    throw error
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    return (await stat(file)).size > 0
  } catch {
    return false
  }
}
