/** What every event has: plain JSON with a name and a moment (ISO 8601, UTC, milliseconds). */
export interface EventLike {
  type: string
  at: string
}

/** An event where it stands. */
export interface StoredEvent<E extends EventLike = EventLike> {
  stream: string
  /** Its number in the stream, from 1. */
  version: number
  event: E
}

/** Everything that has happened to a filing or to a library; version 0 and no firm when there is none of that name. */
export interface Stream<E extends EventLike = EventLike> {
  stream: string
  firm?: string
  version: number
  events: E[]
}

/** A moment at which something is to be done about a stream. */
export interface DeadlineLike {
  kind: string
  /** ISO 8601, UTC, milliseconds. */
  due: string
  /** What it is about, where there may be several of a kind. */
  of?: string
}
