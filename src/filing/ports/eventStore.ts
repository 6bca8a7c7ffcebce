import type { SealedRecord } from '../records/record.ts'
import type { DeadlineLike, EventLike, StoredEvent, Stream } from './event.ts'

/** What one command adds, all of it or nothing. */
export interface Append<E extends EventLike = EventLike> {
  stream: string
  /** The firm that the stream belongs to; for good, from the first event on. */
  firm: string
  /** The version that the decision was made on; 0 for a new stream. */
  expected: number
  /** Names the command: the same key is never carried out twice, whatever process sends it. */
  key: string
  /** What the command says, in short (a digest): the same key with another command is refused. */
  fingerprint: string
  /** At least one. */
  events: readonly E[]
  /** Where the stream stands after the events, for lists. */
  state: string
  /** The deadlines that hold after the events; all others of the stream are gone. */
  deadlines: readonly DeadlineLike[]
  /** The sealed decision among the events; it must continue the chain of the firm. */
  record?: SealedRecord
}

/** What became of an append. Only `appended` has changed anything. */
export type Appended<E extends EventLike = EventLike> =
  | { outcome: 'appended'; stream: string; version: number }
  /** The key was carried out before; this is what it did then. */
  | { outcome: 'repeated'; stream: string; version: number; events: E[] }
  /** Somebody else was first: load again, decide again. */
  | { outcome: 'versionConflict'; expected: number; actual: number }
  /** The key stands for another command. */
  | { outcome: 'keyReused'; stream: string }
  /** Another decision about the firm was sealed meanwhile: build the record again on this head. */
  | { outcome: 'chainMoved'; head: ChainHead }
  /** The first event is older than the last one of the stream: the clock went backwards. */
  | { outcome: 'clockBehind'; last: string; at: string }

/** What a key did. */
export interface CarriedOut<E extends EventLike = EventLike> {
  stream: string
  version: number
  fingerprint: string
  events: E[]
}

/** A stream in a list. */
export interface StreamEntry {
  stream: string
  firm: string
  state: string
  version: number
  /** The moment of the first event. */
  openedAt: string
  /** The moment of the last event. */
  changedAt: string
}

/** Which streams; every given condition holds. */
export interface StreamQuery {
  firm?: string
  states?: readonly string[]
  /** Opened at this moment or later. */
  from?: string
  /** Opened before this moment. */
  before?: string
  /** The most to list; 1,000 when absent. */
  most?: number
  /** Only streams behind this one in the order of their names. */
  after?: string
}

/** A deadline that one process holds until `leasedUntil`; nobody else gets it before. */
export interface Claim extends DeadlineLike {
  stream: string
  firm: string
  /** Names this claim; a claim that ran out and was given to another is no longer valid. */
  token: string
  leasedUntil: string
  /** How often it was claimed, this time included. */
  attempts: number
}

/** Where the chain of a firm’s decisions ends. */
export interface ChainHead {
  /** The number of the last record; 0 when there is none. */
  number: number
  hash?: string
}

/**
 * Where streams of events live: those of filings, those of libraries. Every method may throw `StoreError`; what the rules of
 * the store refuse comes back as data. All adapters behave alike, because one suite runs against each of them.
 */
export interface EventStore<E extends EventLike = EventLike> {
  /** Everything that has happened to a stream. */
  load(stream: string): Promise<Stream<E>>

  /** Adds what one command does: events, list entry, deadlines, sealed record and key in one transaction. */
  append(it: Append<E>): Promise<Appended<E>>

  /** What a key did; `undefined` when it was never carried out. */
  carriedOut(key: string): Promise<CarriedOut<E> | undefined>

  /** Streams in the order of their names. */
  list(query?: StreamQuery): Promise<StreamEntry[]>

  /** Every event of every stream of a firm, stream by stream. */
  history(firm: string): Promise<StoredEvent<E>[]>

  /** The deadlines that hold, the next one first. */
  deadlines(query?: { stream?: string; until?: string; most?: number }): Promise<(DeadlineLike & { stream: string })[]>

  /**
   * Takes deadlines of these kinds that are due, oldest first. Of any number of processes one gets each, until its lease
   * ends or it is given back.
   */
  claimDue(it: { now: string; kinds: readonly string[]; leaseMs: number; most: number }): Promise<Claim[]>

  /** Ends a claim whose deadline asks for nothing: it is gone. False when the claim is no longer valid. */
  settle(claim: Claim): Promise<boolean>

  /** Gives a claim back, to be taken again from `until` on. False when the claim is no longer valid. */
  postpone(claim: Claim, until: string): Promise<boolean>

  /** The next number of a series, from 1; no number is given twice. */
  next(series: string): Promise<number>
}
