/** What every event of a filing has: plain JSON with a name and a moment (ISO 8601, UTC, milliseconds). */
export interface EventLike {
  type: string
  at: string
}

/** An event where it stands. */
export interface StoredEvent<E extends EventLike = EventLike> {
  filing: string
  /** Its number in the filing, from 1. */
  version: number
  event: E
}

/** Everything that has happened to a filing; version 0 and no firm when there is no such filing. */
export interface Stream<E extends EventLike = EventLike> {
  filing: string
  firm?: string
  version: number
  events: E[]
}

/** A moment at which something is to be done about a filing. */
export interface Deadline {
  kind: string
  /** ISO 8601, UTC, milliseconds. */
  due: string
}
