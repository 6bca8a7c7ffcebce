/**
 * Filings in a SQLite file: the embedded default. Needs no server; several processes may share the file.
 *
 * @module
 */

import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely'
import type { EventLike } from '../../filing/ports/event.ts'
import type { KeyRing } from '../../filing/ports/keyRing.ts'
import { StoreError } from '../../filing/ports/storeError.ts'
import type { Stores } from '../../filing/ports/stores.ts'
import type { Dialect } from '../sql/migrations.ts'
import { sqlStores } from '../sql/stores.ts'
import type { Tables } from '../sql/tables.ts'
import { type SqliteFile, SqliteFileDriver } from './driver.ts'
import { sqliteError } from './errors.ts'

export { StoreError, type StoreErrorCode } from '../../filing/ports/storeError.ts'

/** How a SQLite file is opened. */
export interface SqliteOptions {
  /** The keys for personal data; without them whatever identifies people stays closed. */
  keys: KeyRing | undefined
  /** How long to wait for other processes, in milliseconds; 10,000 when absent. */
  busyMs?: number
}

/** What is written is on the disk when an append returns (WAL, one fsync for each commit); freed pages are overwritten. */
const settings = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON']

const dialect: Dialect = {
  serial: 'integer',
  text: 'text',
  rowLocks: false,
  async hasTable(db, name) {
    const { rows } = await sql`select 1 from sqlite_master where type = 'table' and name = ${name}`.execute(db)
    return rows.length > 0
  },
  /** Every transaction begins with the lock on writing. */
  async lockOthersOut() {},
}

/**
 * Opens a SQLite file, and makes it when there is none.
 *
 * @param file - its path
 * @throws StoreError `newerDatabase`, `notADatabase`, `wrongKey`, `unknownKey`, `diskFull`, `cannotOpen`, `readOnly` or `busy`
 */
export async function openSqlite<F extends EventLike = EventLike, L extends EventLike = EventLike>(
  file: string,
  { keys, busyMs = 10_000 }: SqliteOptions,
): Promise<Stores<F, L>> {
  const say = sqliteError(file)
  const isBusy = (error: unknown) => (say(error) as Partial<StoreError>).code === 'busy'
  const opened = await connect(file, busyMs).catch((error) => {
    throw say(error)
  })
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (it) => new SqliteIntrospector(it),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createDriver: () => new SqliteFileDriver(opened, { busyMs, isBusy, say }),
    },
  })
  return sqlStores(db, dialect, keys)
}

async function connect(file: string, busyMs: number): Promise<SqliteFile> {
  const { default: Database } = await import('libsql').catch((cause) => {
    throw new StoreError('notInstalled', 'libsql', { cause })
  })
  const database = new Database(file)
  try {
    for (const it of [`busy_timeout = ${busyMs}`, ...settings, 'busy_timeout = 0'])
      database.prepare(`pragma ${it}`).all()
    return database as unknown as SqliteFile
  } catch (error) {
    database.close()
    throw error
  }
}
