import type { Kysely } from 'kysely'
import type { EventLike } from '../../filing/ports/event.ts'
import type { Append, Appended, EventStore } from '../../filing/ports/eventStore.ts'
import { appendIn, Undone } from './append.ts'
import { claims } from './claims.ts'
import type { Dialect } from './migrations.ts'
import { reads } from './reads.ts'
import type { Tables } from './tables.ts'

/** The streams of one kind in a database. */
export function sqlEvents<E extends EventLike>(db: Kysely<Tables>, dialect: Dialect, kind: string): EventStore<E> {
  return {
    ...reads<E>(db, kind),
    ...claims(db, dialect, kind),

    async append(it: Append<E>): Promise<Appended<E>> {
      try {
        return await db.transaction().execute((tx) => appendIn(tx, kind, it))
      } catch (error) {
        if (error instanceof Undone) return error.outcome
        throw error
      }
    },

    async next(series) {
      const { last } = await db
        .insertInto('series')
        .values({ series, last: 1 })
        .onConflict((on) => on.column('series').doUpdateSet((it) => ({ last: it('series.last', '+', 1) })))
        .returning('last')
        .executeTakeFirstOrThrow()
      return Number(last)
    },
  }
}
