import type { TextFormat } from '../options.ts'
import type { BatchRecord } from '../record.ts'
import { csvRows } from './csv.ts'

/** What is written of a record, line ends included. */
export const recordText: { [F in TextFormat]: (it: { record: BatchRecord; json: string }) => string } = {
  ndjson: ({ json }) => `${json}\n`,
  csv: ({ record }) => csvRows(record),
  summary: () => '',
}
