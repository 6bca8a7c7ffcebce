import type { SealedRecord } from '../records/record.ts'
import type { Deadline, EventLike, StoredEvent, Stream } from './event.ts'

/** What one command adds, all of it or nothing. */
export interface Append<E extends EventLike = EventLike> {
  filing: string
  /** The firm (by credit code or another stable name) that the filing belongs to. */
  firm: string
  /** The version that the decision was made on; 0 for a new filing. */
  expected: number
  /** Names the command: the same key is never carried out twice, whatever process sends it. */
  key: string
  /** What the command says, in short (a digest): the same key with another command is refused. */
  fingerprint: string
  events: readonly E[]
  /** Where the filing stands after the events, for lists. */
  state: string
  /** The deadlines that hold after the events; all others of the filing are gone. */
  deadlines: readonly Deadline[]
  /** The sealed decision among the events; it must continue the chain of the firm. */
  record?: SealedRecord
}

/** What became of an append. Only `appended` has changed anything. */
export type Appended<E extends EventLike = EventLike> =
  | { outcome: 'appended'; filing: string; version: number }
  /** The key was carried out before; this is what it did then. */
  | { outcome: 'repeated'; filing: string; version: number; events: E[] }
  /** Somebody else was first: load again, decide again. */
  | { outcome: 'versionConflict'; expected: number; actual: number }
  /** The key stands for another command. */
  | { outcome: 'keyReused'; filing: string }
  /** Another decision about the firm was sealed meanwhile: build the record again on this head. */
  | { outcome: 'chainMoved'; head: ChainHead }
  /** An event is older than the last one of the filing: the clock went backwards. */
  | { outcome: 'clockBehind'; last: string; at: string }

/** A filing in a list. */
export interface FilingEntry {
  filing: string
  firm: string
  state: string
  version: number
  /** The moment of the first event. */
  openedAt: string
  /** The moment of the last event. */
  changedAt: string
}

/** Which filings; every given condition holds. */
export interface FilingQuery {
  firm?: string
  states?: readonly string[]
  /** Opened on this day (UTC) or later. */
  from?: string
  /** Opened on this day (UTC) or earlier. */
  to?: string
  /** The most to list; 1,000 when absent. */
  most?: number
  /** Only filings behind this one in the order of their numbers. */
  after?: string
}

/** A deadline that one process holds until `leasedUntil`; nobody else gets it before. */
export interface Claim extends Deadline {
  filing: string
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
 * Where filings live. Every method may throw `StoreError`; what is refused by the rules of the store comes back as data.
 *
 * All adapters behave alike: `tests/adapters/store` runs one suite against each.
 */
export interface FilingStore<E extends EventLike = EventLike> {
  /** Everything that has happened to a filing. */
  load(filing: string): Promise<Stream<E>>

  /** Adds what one command does: events, list entry, deadlines, sealed record and key in one transaction. */
  append(it: Append<E>): Promise<Appended<E>>

  /** What a key did, without doing anything; `undefined` when it was never carried out. */
  carriedOut(key: string): Promise<{ filing: string; version: number; fingerprint: string; events: E[] } | undefined>

  /** Filings in the order of their numbers. */
  list(query?: FilingQuery): Promise<FilingEntry[]>

  /** Every event of every filing of a firm, filing by filing. */
  history(firm: string): Promise<StoredEvent<E>[]>

  /** The deadlines that hold, the next one first. */
  deadlines(query?: { filing?: string; before?: string; most?: number }): Promise<(Deadline & { filing: string })[]>

  /**
   * Takes deadlines that are due, oldest first. Of any number of processes exactly one gets each, until its lease ends.
   *
   * @param now - ISO moment
   */
  claimDue(it: { now: string; leaseMs: number; most: number }): Promise<Claim[]>

  /** Ends a claim whose deadline asks for nothing: it is gone. False when the claim is no longer valid. */
  settle(claim: Claim): Promise<boolean>

  /** Gives a claim back, to be taken again from `until` on. False when the claim is no longer valid. */
  postpone(claim: Claim, until: string): Promise<boolean>

  /** The next number of a series, from 1; no number is given twice. */
  next(series: string): Promise<number>
}
