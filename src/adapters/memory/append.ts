import type { EventLike } from '../../filing/ports/event.ts'
import type { Append, Appended } from '../../filing/ports/eventStore.ts'
import type { SealedRecord } from '../../filing/records/record.ts'
import { deadlineId } from '../deadlineId.ts'
import { eventsOf, type MemoryDatabase, type MemoryStream } from './database.ts'

/** Adds what a command does; everything is looked at before anything is changed. */
export function append<E extends EventLike>(db: MemoryDatabase, kind: string, it: Append<E>): Appended<E> {
  const { stream, key, fingerprint, expected, events, record } = it
  const known = db.commands.get(key)
  if (known !== undefined) {
    if (known.kind !== kind || known.fingerprint !== fingerprint) return { outcome: 'keyReused', stream: known.stream }
    const did = eventsOf<E>(db.of(kind).get(known.stream)!, known.from, known.to)
    return { outcome: 'repeated', stream: known.stream, version: known.to, events: did }
  }
  const found = db.of(kind).get(stream)
  const actual = found?.events.length ?? 0
  if (actual !== expected) return { outcome: 'versionConflict', expected, actual }
  const last = found?.events.at(-1)?.at
  const at = events[0]!.at
  if (last !== undefined && last > at) return { outcome: 'clockBehind', last, at }
  if (record !== undefined && !continues(db, record))
    return { outcome: 'chainMoved', head: db.head(record.record.firm) }

  const version = expected + events.length
  const changed: MemoryStream = found ?? { firm: it.firm, state: it.state, events: [], deadlines: new Map() }
  changed.state = it.state
  changed.events.push(...events.map((event) => ({ body: JSON.stringify(event), at: event.at })))
  const before = changed.deadlines
  changed.deadlines = new Map(
    it.deadlines.map((deadline) => {
      const id = deadlineId(kind, stream, deadline)
      return [id, before.get(id) ?? { deadline: { ...deadline }, attempts: 0 }]
    }),
  )
  db.of(kind).set(stream, changed)
  db.commands.set(key, { kind, stream, fingerprint, from: expected + 1, to: version })
  if (record !== undefined) seal(db, record)
  return { outcome: 'appended', stream, version }
}

function continues(db: MemoryDatabase, { record }: SealedRecord): boolean {
  const head = db.head(record.firm)
  return record.number === head.number + 1 && record.previous === (head.hash ?? null)
}

function seal(db: MemoryDatabase, { record: { firm, number }, hash, text }: SealedRecord): void {
  db.chains.set(firm, [...(db.chains.get(firm) ?? []), { firm, number, hash, text }])
}
