import type { Kysely } from 'kysely'
import type { SeenIds } from '../../filing/ports/seenIds.ts'
import type { Tables } from './tables.ts'

/** The ids of messages in a database: of any number of processes, one takes each. */
export function sqlSeenIds(db: Kysely<Tables>): SeenIds {
  return {
    async claim(id, now, until) {
      await db.deleteFrom('seen_messages').where('forget_after', '<', now).execute()
      const claimed = await db
        .insertInto('seen_messages')
        .values({ id, forget_after: until })
        .onConflict((on) => on.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      return claimed !== undefined
    },
    async release(id) {
      await db.deleteFrom('seen_messages').where('id', '=', id).execute()
    },
  }
}
