import type { ChainHead } from './eventStore.ts'

/** A record as it is stored: its canonical JSON, and the hash under which it was stored. */
export interface StoredRecord {
  firm: string
  number: number
  hash: string
  /** Canonical JSON (RFC 8785). */
  text: string
}

/** The sealed decisions, read only: they are written with the events that they belong to. */
export interface RecordStore {
  /** Where the chain of a firm ends. */
  head(firm: string): Promise<ChainHead>
  /** The records of a firm in the order of the chain, as they are stored. */
  chain(firm: string): Promise<StoredRecord[]>
  /** The record with a hash. */
  find(hash: string): Promise<StoredRecord | undefined>
  /** Every firm with a chain, in order. */
  firms(): Promise<string[]>
}
