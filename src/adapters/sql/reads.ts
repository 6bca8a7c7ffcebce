import type { Kysely } from 'kysely'
import type { EventLike } from '../../filing/ports/event.ts'
import type { EventStore } from '../../filing/ports/eventStore.ts'
import { MOST_LISTED } from '../limits.ts'
import type { Tables } from './tables.ts'

type Reads<E extends EventLike> = Pick<EventStore<E>, 'load' | 'carriedOut' | 'list' | 'history' | 'deadlines'>

/** What can be read of the streams of one kind. */
export function reads<E extends EventLike>(db: Kysely<Tables>, kind: string): Reads<E> {
  const eventOf = ({ body }: { body: string }) => JSON.parse(body) as E
  const eventsOf = () => db.selectFrom('events').where('events.kind', '=', kind)
  return {
    async load(stream) {
      const rows = await eventsOf()
        .innerJoin('streams', (join) =>
          join.onRef('streams.kind', '=', 'events.kind').onRef('streams.stream', '=', 'events.stream'),
        )
        .select(['firm', 'events.version', 'body'])
        .where('events.stream', '=', stream)
        .orderBy('events.version')
        .execute()
      const last = rows.at(-1)
      if (last === undefined) return { stream, version: 0, events: [] }
      return { stream, firm: last.firm, version: Number(last.version), events: rows.map(eventOf) }
    },

    async carriedOut(key) {
      const known = await db
        .selectFrom('commands')
        .selectAll()
        .where('key', '=', key)
        .where('kind', '=', kind)
        .executeTakeFirst()
      if (known === undefined) return undefined
      const { stream, fingerprint, first_version, last_version } = known
      const rows = await eventsOf()
        .select('body')
        .where('stream', '=', stream)
        .where('version', '>=', first_version)
        .where('version', '<=', last_version)
        .orderBy('version')
        .execute()
      return { stream, fingerprint, version: Number(last_version), events: rows.map(eventOf) }
    },

    async list({ firm, states, from, before, after, most = MOST_LISTED } = {}) {
      if (states?.length === 0) return []
      const rows = await db
        .selectFrom('streams')
        .selectAll()
        .where('kind', '=', kind)
        .$if(firm !== undefined, (it) => it.where('firm', '=', firm!))
        .$if(states !== undefined, (it) => it.where('state', 'in', [...states!]))
        .$if(from !== undefined, (it) => it.where('opened_at', '>=', from!))
        .$if(before !== undefined, (it) => it.where('opened_at', '<', before!))
        .$if(after !== undefined, (it) => it.where('stream', '>', after!))
        .orderBy('stream')
        .limit(most)
        .execute()
      return rows.map(({ stream, firm, state, version, opened_at, changed_at }) => ({
        stream,
        firm,
        state,
        version: Number(version),
        openedAt: opened_at,
        changedAt: changed_at,
      }))
    },

    async history(firm) {
      const rows = await eventsOf()
        .innerJoin('streams', (join) =>
          join.onRef('streams.kind', '=', 'events.kind').onRef('streams.stream', '=', 'events.stream'),
        )
        .select(['events.stream', 'events.version', 'body'])
        .where('firm', '=', firm)
        .orderBy('events.stream')
        .orderBy('events.version')
        .execute()
      return rows.map((it) => ({ stream: it.stream, version: Number(it.version), event: eventOf(it) }))
    },

    async deadlines({ stream, until, most = MOST_LISTED } = {}) {
      const rows = await db
        .selectFrom('deadlines')
        .select(['stream', 'deadline', 'due', 'about'])
        .where('kind', '=', kind)
        .$if(stream !== undefined, (it) => it.where('stream', '=', stream!))
        .$if(until !== undefined, (it) => it.where('due', '<=', until!))
        .orderBy('due')
        .orderBy('id')
        .limit(most)
        .execute()
      return rows.map(({ stream, deadline, due, about }) => ({
        stream,
        kind: deadline,
        due,
        ...(about === null ? {} : { of: about }),
      }))
    },
  }
}
