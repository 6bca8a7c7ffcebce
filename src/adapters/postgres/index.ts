/**
 * Filings in PostgreSQL 15 or newer, through `pg`, which is installed beside zizhi.
 *
 * @module
 */

import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely'
import type { EventLike } from '../../filing/ports/event.ts'
import type { KeyRing } from '../../filing/ports/keyRing.ts'
import { StoreError } from '../../filing/ports/storeError.ts'
import type { Stores } from '../../filing/ports/stores.ts'
import type { Dialect } from '../sql/migrations.ts'
import { sqlStores } from '../sql/stores.ts'
import type { Tables } from '../sql/tables.ts'
import { MappedDriver } from './driver.ts'
import { postgresError } from './errors.ts'

export { StoreError, type StoreErrorCode } from '../../filing/ports/storeError.ts'

/** How a PostgreSQL database is opened. */
export interface PostgresOptions {
  /** The keys for personal data; without them whatever identifies people stays closed. */
  keys: KeyRing | undefined
  /** The most connections at once; 10 when absent. */
  connections?: number
  /** How long to wait for a connection, in milliseconds; 5,000 when absent. */
  connectMs?: number
}

/** Any number that nobody else locks by. */
const MIGRATION = 7_217_540_102

const dialect: Dialect = {
  serial: 'bigserial',
  text: sql`text collate "C"`,
  rowLocks: true,
  async hasTable(db, name) {
    const { rows } = await sql<{ found: string | null }>`select to_regclass(${name})::text as found`.execute(db)
    return rows[0]?.found != null
  },
  async lockOthersOut(tx) {
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION)})`.execute(tx)
  },
}

/**
 * Opens a PostgreSQL database, and makes the tables when there are none.
 *
 * @param url - `postgres://user:password@host:port/database`
 * @throws StoreError `newerDatabase`, `unavailable`, `accessDenied`, `wrongKey`, `unknownKey` or `notInstalled`
 */
export async function openPostgres<F extends EventLike = EventLike, L extends EventLike = EventLike>(
  url: string,
  { keys, connections = 10, connectMs = 5_000 }: PostgresOptions,
): Promise<Stores<F, L>> {
  const { default: pg } = await import('pg').catch((cause) => {
    throw new StoreError('notInstalled', 'pg', { cause })
  })
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    application_name: 'zizhi',
  })
  // A server that stops breaks connections off, idle or at work: the next query says so, and no listener would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const inner = new PostgresDialect({ pool: pool as PostgresPool })
  const say = postgresError(withoutPassword(url))
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => inner.createAdapter(),
      createIntrospector: (it) => inner.createIntrospector(it),
      createQueryCompiler: () => inner.createQueryCompiler(),
      createDriver: () => new MappedDriver(inner.createDriver(), say),
    },
  })
  return sqlStores(db, dialect, keys)
}

/** The address as it may be shown. */
function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/)([^@/]*@)?/, '$1').replace(/\?.*$/, '')
}
