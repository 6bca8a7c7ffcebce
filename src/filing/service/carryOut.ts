import type { DeadlineLike, EventLike } from '../ports/event.ts'
import type { Appended, EventStore } from '../ports/eventStore.ts'
import type { SealedRecord } from '../records/record.ts'
import type { ProcedureRefusal } from '../refusal.ts'
import type { Handled, Handling } from './handled.ts'

/** What a decision comes to, with the sealed record of a check. */
export type Outcome<E> = { ok: true; events: E[]; record?: SealedRecord } | { ok: false; refusal: ProcedureRefusal }

/** A kind of stream: how its states follow from its events, and how it stands in lists. */
export interface StreamKind<E extends EventLike, S> {
  store: EventStore<E>
  evolve(state: S | undefined, event: E): S
  stateOf(state: S): string
  deadlinesOf(state: S): readonly DeadlineLike[]
  firmOf(state: S): string
}

/** A command on a stream, as the loop below needs it. */
export interface Carried<E, S> extends Handling {
  stream: string
  fingerprint: string
  decide(state: S | undefined): Promise<Outcome<E>>
}

/** So often a command is decided anew after others were first; then they are told to be in the way. */
const ATTEMPTS = 10

/**
 * Loads, decides, appends. Somebody else’s change in between leads to a new decision, unless the sender named the version; a
 * chain that moved leads to a new record. Errors of the store are not retried here: what they left is not known, and the
 * key tells.
 */
export async function carryOut<E extends EventLike, S>(
  kind: StreamKind<E, S>,
  it: Carried<E, S>,
): Promise<Handled<E, S>> {
  const { store } = kind
  const known = await store.carriedOut(it.key)
  if (known !== undefined)
    return known.fingerprint === it.fingerprint
      ? did(kind, { ...known, repeated: true })
      : { outcome: 'keyReused', stream: known.stream }
  let conflict = { outcome: 'conflict' as const, expected: 0, actual: 0 }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { version, events } = await store.load(it.stream)
    if (it.expected !== undefined && it.expected !== version)
      return { outcome: 'conflict', expected: it.expected, actual: version }
    const before = events.reduce<S | undefined>(kind.evolve, undefined)
    const decision = await it.decide(before)
    if (!decision.ok) return { outcome: 'refused', refusal: decision.refusal }
    const state = decision.events.reduce<S | undefined>(kind.evolve, before)!
    if (decision.events.length === 0) return { outcome: 'done', repeated: false, version, events: [], state }
    const done: Appended<E> = await store.append({
      stream: it.stream,
      firm: kind.firmOf(state),
      expected: version,
      key: it.key,
      fingerprint: it.fingerprint,
      events: decision.events,
      state: kind.stateOf(state),
      deadlines: kind.deadlinesOf(state),
      ...(decision.record === undefined ? {} : { record: decision.record }),
    })
    if (done.outcome === 'appended')
      return { outcome: 'done', repeated: false, version: done.version, events: decision.events, state }
    if (done.outcome === 'repeated') return did(kind, { ...done, repeated: true })
    if (done.outcome === 'keyReused') return done
    if (done.outcome === 'versionConflict') conflict = { ...conflict, expected: done.expected, actual: done.actual }
  }
  return conflict
}

/** What a command did that was carried out before. */
async function did<E extends EventLike, S>(
  { store, evolve }: StreamKind<E, S>,
  { stream, version, events }: { stream: string; version: number; events: E[]; repeated: true },
): Promise<Handled<E, S>> {
  const all = (await store.load(stream)).events.slice(0, version)
  return { outcome: 'done', repeated: true, version, events, state: all.reduce<S | undefined>(evolve, undefined)! }
}
