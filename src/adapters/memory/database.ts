import type { DeadlineLike, EventLike } from '../../filing/ports/event.ts'
import type { ChainHead } from '../../filing/ports/eventStore.ts'
import type { StoredRecord } from '../../filing/ports/recordStore.ts'

/** A stream with its events as JSON texts, so that nobody holds a reference into the store. */
export interface MemoryStream {
  firm: string
  state: string
  events: { body: string; at: string }[]
  deadlines: Map<string, MemoryDeadline>
}

export interface MemoryDeadline {
  deadline: DeadlineLike
  token?: string
  leasedUntil?: string
  attempts: number
}

/** What a key did. */
export interface MemoryCommand {
  kind: string
  stream: string
  fingerprint: string
  from: number
  to: number
}

/** Everything that the memory of this process keeps. */
export class MemoryDatabase {
  readonly streams = new Map<string, Map<string, MemoryStream>>()
  readonly commands = new Map<string, MemoryCommand>()
  readonly series = new Map<string, number>()
  readonly chains = new Map<string, StoredRecord[]>()

  of(kind: string): Map<string, MemoryStream> {
    const known = this.streams.get(kind) ?? new Map<string, MemoryStream>()
    this.streams.set(kind, known)
    return known
  }

  head(firm: string): ChainHead {
    const last = this.chains.get(firm)?.at(-1)
    return last === undefined ? { number: 0 } : { number: last.number, hash: last.hash }
  }
}

/** The events of a stretch of versions. */
export const eventsOf = <E extends EventLike>(stream: MemoryStream, from = 1, to = stream.events.length): E[] =>
  stream.events.slice(from - 1, to).map((it) => JSON.parse(it.body) as E)

/** In the order of code units, as the databases sort. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
