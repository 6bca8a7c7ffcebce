import { createHash } from 'node:crypto'
import type { Append } from '../../../../src/filing/ports/eventStore.ts'
import type { SealedRecord } from '../../../../src/filing/records/record.ts'

/** An event for tests. */
export interface Happened {
  type: string
  at: string
  note?: string
}

/** A moment some seconds into a test. */
export const moment = (seconds: number): string => new Date(Date.UTC(2025, 5, 1, 1, 0, seconds)).toISOString()

let keys = 0

/** An append with what a test does not care about filled in. */
export function append(more: Partial<Append<Happened>> & { expected: number }): Append<Happened> {
  return {
    stream: 'F-1',
    firm: 'firm-1',
    key: `key-${++keys}`,
    fingerprint: 'same',
    events: [{ type: 'noted', at: moment(more.expected) }],
    state: 'draft',
    deadlines: [],
    ...more,
  }
}

/** A record of which only the chain matters. */
export function sealed(firm: string, number: number, previous: string | null): SealedRecord {
  const record = { firm, filing: 'F-1', number, previous } as SealedRecord['record']
  const text = JSON.stringify(record)
  return { record, text, hash: createHash('sha256').update(text).digest('hex') }
}
