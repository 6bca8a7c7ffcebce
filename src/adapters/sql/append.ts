import type { Transaction } from 'kysely'
import type { EventLike } from '../../filing/ports/event.ts'
import type { Append, Appended } from '../../filing/ports/eventStore.ts'
import { deadlineId } from '../deadlineId.ts'
import { reads } from './reads.ts'
import { headOf } from './records.ts'
import type { Tables } from './tables.ts'

/** Says inside a transaction that nothing of it may stay. */
export class Undone extends Error {
  constructor(readonly outcome: Appended<never>) {
    super(outcome.outcome)
  }
}

/**
 * Adds what a command does. The key goes first: whoever sends it a second time waits here for the first, and then sees what
 * that did.
 *
 * @throws Undone when nothing may be added
 */
export async function appendIn<E extends EventLike>(
  tx: Transaction<Tables>,
  kind: string,
  it: Append<E>,
): Promise<Appended<E>> {
  const { stream, key, fingerprint, expected, events, record } = it
  const version = expected + events.length
  const taken = await tx
    .insertInto('commands')
    .values({ key, fingerprint, kind, stream, first_version: expected + 1, last_version: version })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  if (taken.numInsertedOrUpdatedRows === 0n) return repeated(tx, kind, it)
  await enter(tx, kind, it, version)
  await tx
    .insertInto('events')
    .values(
      events.map((event, i) => ({
        kind,
        stream,
        version: expected + 1 + i,
        type: event.type,
        at: event.at,
        body: JSON.stringify(event),
      })),
    )
    .execute()
  await setDeadlines(tx, kind, it)
  if (record !== undefined) await seal(tx, record)
  return { outcome: 'appended', stream, version }
}

async function repeated<E extends EventLike>(
  tx: Transaction<Tables>,
  kind: string,
  { key, fingerprint }: Append<E>,
): Promise<Appended<E>> {
  const known = await reads<E>(tx, kind).carriedOut(key)
  if (known === undefined) {
    const other = await tx.selectFrom('commands').select('stream').where('key', '=', key).executeTakeFirstOrThrow()
    return { outcome: 'keyReused', stream: other.stream }
  }
  const { stream, version, events } = known
  return known.fingerprint === fingerprint
    ? { outcome: 'repeated', stream, version, events }
    : { outcome: 'keyReused', stream }
}

/** The row of the stream moves from the expected version to the next, or somebody else has moved it. */
async function enter<E extends EventLike>(
  tx: Transaction<Tables>,
  kind: string,
  { stream, firm, state, expected, events }: Append<E>,
  version: number,
): Promise<void> {
  const at = events[0]!.at
  const changed_at = events.at(-1)!.at
  if (expected === 0) {
    const made = await tx
      .insertInto('streams')
      .values({ kind, stream, firm, state, version, opened_at: at, changed_at })
      .onConflict((on) => on.doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows === 1n) return
  } else {
    const moved = await tx
      .updateTable('streams')
      .set({ state, version, changed_at })
      .where('kind', '=', kind)
      .where('stream', '=', stream)
      .where('version', '=', expected)
      .where('changed_at', '<=', at)
      .executeTakeFirst()
    if (moved.numUpdatedRows === 1n) return
  }
  const found = await tx
    .selectFrom('streams')
    .select(['version', 'changed_at'])
    .where('kind', '=', kind)
    .where('stream', '=', stream)
    .executeTakeFirst()
  const actual = Number(found?.version ?? 0)
  throw new Undone(
    found !== undefined && actual === expected
      ? { outcome: 'clockBehind', last: found.changed_at, at }
      : { outcome: 'versionConflict', expected, actual },
  )
}

/** A deadline that goes on holding keeps its claim. */
async function setDeadlines<E extends EventLike>(
  tx: Transaction<Tables>,
  kind: string,
  { stream, deadlines }: Append<E>,
): Promise<void> {
  const rows = deadlines.map((it) => ({
    id: deadlineId(kind, stream, it),
    kind,
    stream,
    deadline: it.kind,
    due: it.due,
    about: it.of ?? null,
    token: null,
    leased_until: null,
    attempts: 0,
  }))
  const ids = rows.map((it) => it.id)
  await tx
    .deleteFrom('deadlines')
    .where('kind', '=', kind)
    .where('stream', '=', stream)
    .$if(ids.length > 0, (it) => it.where('id', 'not in', ids))
    .execute()
  if (rows.length > 0)
    await tx
      .insertInto('deadlines')
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute()
}

async function seal(tx: Transaction<Tables>, { record, text, hash }: NonNullable<Append['record']>): Promise<void> {
  const { firm, number, previous, filing } = record
  const moved =
    previous === null
      ? await tx
          .insertInto('chains')
          .values({ firm, number, hash })
          .onConflict((on) => on.doNothing())
          .executeTakeFirst()
          .then((it) => it.numInsertedOrUpdatedRows)
      : await tx
          .updateTable('chains')
          .set({ number, hash })
          .where('firm', '=', firm)
          .where('hash', '=', previous)
          .where('number', '=', number - 1)
          .executeTakeFirst()
          .then((it) => it.numUpdatedRows)
  if (moved !== 1n) throw new Undone({ outcome: 'chainMoved', head: await headOf(tx, firm) })
  await tx.insertInto('records').values({ hash, firm, number, filing, body: text }).execute()
}
