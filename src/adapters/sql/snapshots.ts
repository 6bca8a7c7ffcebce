import type { Kysely } from 'kysely'
import type { TextRows } from '../vault/textRows.ts'
import type { Tables } from './tables.ts'

/** The snapshots of a database, as texts under their digests. */
export const sqlSnapshots = (db: Kysely<Tables>): TextRows => ({
  async put(digest, body) {
    await db
      .insertInto('snapshots')
      .values({ digest, body })
      .onConflict((on) => on.doNothing())
      .execute()
  },
  async get(digest) {
    return (await db.selectFrom('snapshots').select('body').where('digest', '=', digest).executeTakeFirst())?.body
  },
})
