import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { CheckReport, OneTimeNotice } from '../../report/index.ts'

/** A decision with everything that it was made from. People are pseudonymous in it, so that it outlives their data. */
export interface DecisionRecord {
  schema: 'zizhi/record@1'
  firm: string
  filing: string
  /** Its place in the chain of the firm, from 1. */
  number: number
  /** The hash of the firm’s previous record; null for the first. */
  previous: string | null
  /** ISO 8601, UTC, milliseconds. */
  decidedAt: string
  /** The version of the program that decided. */
  engine: string
  corpusVersion: string
  profile: string
  snapshot: Snapshot
  report: CheckReport
  notice: OneTimeNotice
}

/** A record with its canonical JSON (RFC 8785) and the SHA-256 of that, in hexadecimal digits. */
export interface SealedRecord {
  record: DecisionRecord
  text: string
  hash: string
}
