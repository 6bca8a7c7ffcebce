import { maskIdNumbers } from '../../domain/identifiers.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { redact } from '../../report/redact.ts'

const MAY_HOLD_ONE = /\d{17}[\dXx]/

/**
 * The JSON text of a record in which no identity number of the filing can be read, nor whatever looks like one. Most
 * records hold nothing of the kind, and that shows in the text.
 */
export function maskRecord<R extends object>(record: R, snapshot?: Snapshot): { record: R; json: string } {
  const json = JSON.stringify(record)
  if (!MAY_HOLD_ONE.test(json)) return { record, json }
  const known = snapshot === undefined ? record : redact(record, snapshot)
  const masked = JSON.stringify(known, (_, value: unknown) =>
    typeof value === 'string' ? maskIdNumbers(value) : value,
  )
  return { record: JSON.parse(masked) as R, json: masked }
}
