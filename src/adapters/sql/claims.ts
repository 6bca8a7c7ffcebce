import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { EventStore } from '../../filing/ports/eventStore.ts'
import { deadlineId } from '../deadlineId.ts'
import { momentAfter } from '../momentAfter.ts'
import type { Dialect } from './migrations.ts'
import type { Tables } from './tables.ts'

type Claims = Pick<EventStore, 'claimDue' | 'settle' | 'postpone'>

/** Deadlines taken, ended and given back. */
export function claims(db: Kysely<Tables>, { rowLocks }: Dialect, kind: string): Claims {
  return {
    async claimDue({ now, kinds, leaseMs, most }) {
      if (kinds.length === 0) return []
      const leasedUntil = momentAfter(now, leaseMs)
      const token = randomUUID()
      const taken = await db.transaction().execute(async (tx) => {
        const free = await tx
          .selectFrom('deadlines')
          .innerJoin('streams', (join) =>
            join.onRef('streams.kind', '=', 'deadlines.kind').onRef('streams.stream', '=', 'deadlines.stream'),
          )
          .select(['id', 'deadlines.stream', 'firm', 'deadline', 'due', 'about', 'attempts'])
          .where('deadlines.kind', '=', kind)
          .where('deadline', 'in', [...kinds])
          .where('due', '<=', now)
          .where((it) => it.or([it('leased_until', 'is', null), it('leased_until', '<=', now)]))
          .orderBy('due')
          .orderBy('id')
          .limit(most)
          .$if(rowLocks, (it) => it.forUpdate('deadlines').skipLocked())
          .execute()
        if (free.length > 0)
          await tx
            .updateTable('deadlines')
            .set((it) => ({ token, leased_until: leasedUntil, attempts: it('attempts', '+', 1) }))
            .where(
              'id',
              'in',
              free.map((it) => it.id),
            )
            .execute()
        return free
      })
      return taken.map(({ stream, firm, deadline, due, about, attempts }) => ({
        stream,
        firm,
        kind: deadline,
        due,
        ...(about === null ? {} : { of: about }),
        token,
        leasedUntil,
        attempts: Number(attempts) + 1,
      }))
    },

    async settle(claim) {
      const gone = await db
        .deleteFrom('deadlines')
        .where('id', '=', deadlineId(kind, claim.stream, claim))
        .where('token', '=', claim.token)
        .executeTakeFirst()
      return gone.numDeletedRows === 1n
    },

    async postpone(claim, until) {
      const moved = await db
        .updateTable('deadlines')
        .set({ token: null, leased_until: until })
        .where('id', '=', deadlineId(kind, claim.stream, claim))
        .where('token', '=', claim.token)
        .executeTakeFirst()
      return moved.numUpdatedRows === 1n
    },
  }
}
