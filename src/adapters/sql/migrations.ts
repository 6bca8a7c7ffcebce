import { type Kysely, type RawBuilder, sql } from 'kysely'
import { first } from './migrations/first.ts'
import { second } from './migrations/second.ts'
import type { Tables } from './tables.ts'

/** What differs between the databases. */
export interface Dialect {
  /** The type of a number that the database gives out in rising order. */
  serial: 'integer' | 'bigserial'
  /** The type of a text that sorts by its code points, whatever the language of the server. */
  text: 'text' | RawBuilder<unknown>
  /** Tells whether rows can be locked one by one. */
  rowLocks: boolean
  hasTable(db: Kysely<Tables>, name: string): Promise<boolean>
  /** Lets no other process change the tables until the transaction ends. */
  lockOthersOut(tx: Kysely<Tables>): Promise<void>
}

/** A change of the tables. */
export interface Migration {
  version: number
  name: string
  up(db: Kysely<Tables>, dialect: Dialect): Promise<void>
}

/** Every change of the tables, in order. A migration that was released never changes. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'streams, records, snapshots, facts, people', up: first },
  { version: 2, name: 'messages, face sessions', up: second },
]

/** Makes the table that says which migrations have run. */
export const migrationsTable = (db: Kysely<Tables>) =>
  sql`create table if not exists zizhi_migrations (version integer primary key, name text not null, applied_at text not null)`.execute(
    db,
  )
