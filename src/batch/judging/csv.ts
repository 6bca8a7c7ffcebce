import type { BatchRecord } from '../record.ts'

const columns = [
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
] as const
type Row = Partial<Record<(typeof columns)[number], string | number | boolean>>

/** What a table of results begins with: the byte order mark by which spreadsheets know UTF-8, and the columns. */
export const CSV_HEAD = `\ufeff${columns.join(',')}\r\n`

/** The rows of a record: one an item, one for a record that was not judged. */
export function csvRows(record: BatchRecord): string {
  const { file = '', line, index = '', id = '', ok } = record
  const origin: Row = { file, line, index, id, ok }
  if (!record.ok) return rowOf({ ...origin, error: record.error.code, message: record.error.message })
  return record.items
    .map(({ qualification, outcome, findings = [], refusals = [] }, i) => {
      const keys = (verdict: string) =>
        findings
          .filter((it) => it.verdict === verdict)
          .map((it) => it.key)
          .join(' ')
      return rowOf({
        ...origin,
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

const rowOf = (row: Row): string => `${columns.map((it) => cellOf(row[it] ?? '')).join(',')}\r\n`

/** A cell that no spreadsheet takes for a formula. */
function cellOf(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
