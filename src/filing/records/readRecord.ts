import canonicalize from 'canonicalize'
import { parseSnapshot } from '../../domain/snapshot/parse.ts'
import type { DatedSnapshot } from '../../report/judgeBy.ts'
import type { DecisionRecord } from './record.ts'

/** A record as it is read from its text, or why the text is none. */
export type ReadRecord =
  | { ok: true; record: DecisionRecord; snapshot: DatedSnapshot }
  | { ok: false; why: 'notJson' | 'notARecord' | 'notCanonical' | 'badSnapshot' }

/** Reads the text of a record, which has to be canonical (RFC 8785) to the byte. */
export function readRecord(text: string): ReadRecord {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, why: 'notJson' }
  }
  if (value === null || typeof value !== 'object' || (value as DecisionRecord).schema !== 'zizhi/record@1')
    return { ok: false, why: 'notARecord' }
  if (canonicalize(value) !== text) return { ok: false, why: 'notCanonical' }
  const record = value as DecisionRecord
  const snapshot = parseSnapshot(record.snapshot)
  if (!snapshot.ok || snapshot.value.application.acceptedOn === undefined) return { ok: false, why: 'badSnapshot' }
  return { ok: true, record, snapshot: snapshot.value as DatedSnapshot }
}
