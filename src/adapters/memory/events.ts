import type { EventLike } from '../../filing/ports/event.ts'
import type { EventStore } from '../../filing/ports/eventStore.ts'
import { MOST_LISTED } from '../limits.ts'
import { append } from './append.ts'
import { claims } from './claims.ts'
import { byName, eventsOf, type MemoryDatabase } from './database.ts'

/** The streams of one kind in memory. */
export function memoryEvents<E extends EventLike>(db: MemoryDatabase, kind: string): EventStore<E> {
  const sorted = () => [...db.of(kind)].sort(([a], [b]) => byName(a, b))
  return {
    ...claims(db, kind),
    append: async (it) => append(db, kind, it),

    async load(stream) {
      const found = db.of(kind).get(stream)
      if (found === undefined) return { stream, version: 0, events: [] }
      return { stream, firm: found.firm, version: found.events.length, events: eventsOf<E>(found) }
    },

    async carriedOut(key) {
      const known = db.commands.get(key)
      if (known?.kind !== kind) return undefined
      const { stream, fingerprint, from, to } = known
      return { stream, fingerprint, version: to, events: eventsOf<E>(db.of(kind).get(stream)!, from, to) }
    },

    async list({ firm, states, from, before, after, most = MOST_LISTED } = {}) {
      return sorted()
        .map(([stream, it]) => ({
          stream,
          firm: it.firm,
          state: it.state,
          version: it.events.length,
          openedAt: it.events[0]!.at,
          changedAt: it.events.at(-1)!.at,
        }))
        .filter((it) => firm === undefined || it.firm === firm)
        .filter((it) => states === undefined || states.includes(it.state))
        .filter((it) => from === undefined || it.openedAt >= from)
        .filter((it) => before === undefined || it.openedAt < before)
        .filter((it) => after === undefined || it.stream > after)
        .slice(0, most)
    },

    async history(firm) {
      return sorted()
        .filter(([, it]) => it.firm === firm)
        .flatMap(([stream, it]) => eventsOf<E>(it).map((event, i) => ({ stream, version: i + 1, event })))
    },

    async deadlines({ stream, until, most = MOST_LISTED } = {}) {
      return sorted()
        .filter(([name]) => stream === undefined || name === stream)
        .flatMap(([name, it]) => [...it.deadlines].map(([id, { deadline }]) => ({ id, stream: name, ...deadline })))
        .filter((it) => until === undefined || it.due <= until)
        .sort((a, b) => byName(a.due, b.due) || byName(a.id, b.id))
        .slice(0, most)
        .map(({ id: _, ...it }) => it)
    },

    async next(series) {
      const next = (db.series.get(series) ?? 0) + 1
      db.series.set(series, next)
      return next
    },
  }
}
