import type { BatchFailure, BatchRecord, Origin } from '../record.ts'
import { csvTable } from './csvTable.ts'

const table = csvTable([
  'file',
  'line',
  'index',
  'id',
  'ok',
  'day',
  'item',
  'qualification',
  'outcome',
  'unmet',
  'undetermined',
  'refusals',
  'error',
  'message',
])

/** What a table of results begins with. */
export const CSV_HEAD = table.head

/** The rows of a record: one an item, one for a record that was not judged. */
export function csvRows(record: BatchRecord): string {
  if (!record.ok) return table.row(failureCells(record))
  return record.items
    .map(({ qualification, outcome, findings = [], refusals = [] }, i) => {
      const keys = (verdict: string) =>
        findings
          .filter((it) => it.verdict === verdict)
          .map((it) => it.key)
          .join(' ')
      return table.row({
        ...originCells(record),
        day: record.day,
        item: i + 1,
        qualification,
        outcome,
        unmet: keys('unmet'),
        undetermined: keys('undetermined'),
        refusals: refusals.map((it) => it.code).join(' '),
      })
    })
    .join('')
}

/** Where a record stands, as cells. */
export const originCells = ({ file, line, index, id, ok }: Origin & { id?: string; ok: boolean }) => ({
  file,
  line,
  index,
  id,
  ok,
})

/** A record that was not judged, as cells. */
export const failureCells = (record: BatchFailure) => ({
  ...originCells(record),
  error: record.error.code,
  message: record.error.message,
})
