import { COMPARED_CSV_HEAD, comparedCsvRows } from '../compare/csv.ts'
import type { ComparedRecord } from '../compare/record.ts'
import type { TextFormat } from '../options.ts'
import type { BatchRecord } from '../record.ts'
import { CSV_HEAD, csvRows } from './csv.ts'

/** How records are written: what all of it begins with, and what is written of each, line ends included. */
export interface Writing<R> {
  head: string
  write(it: { record: R; json: string }): string
}

/** One way to write for each format. */
export type Writings<R> = Record<TextFormat, Writing<R>>

const others = {
  ndjson: { head: '', write: ({ json }: { json: string }) => `${json}\n` },
  summary: { head: '', write: () => '' },
}

/** Records of one law. */
export const writings: Writings<BatchRecord> = {
  ...others,
  csv: { head: CSV_HEAD, write: ({ record }) => csvRows(record) },
}

/** Records of two laws. */
export const comparedWritings: Writings<ComparedRecord> = {
  ...others,
  csv: { head: COMPARED_CSV_HEAD, write: ({ record }) => comparedCsvRows(record) },
}

/** What the results of a run begin with. */
export const headOf = (format: TextFormat, compared: boolean): string =>
  (compared ? comparedWritings : writings)[format].head
