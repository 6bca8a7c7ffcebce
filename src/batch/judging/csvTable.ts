type Cell = string | number | boolean | undefined

/** A table in CSV (RFC 4180). */
export interface CsvTable<C extends string> {
  /** What it begins with: the byte order mark by which spreadsheets know UTF-8, and the columns. */
  head: string
  /** One row; cells that are not there are empty. */
  row(cells: Partial<Record<C, Cell>>): string
}

/** A table with some columns. */
export function csvTable<const C extends string>(columns: readonly C[]): CsvTable<C> {
  return {
    head: `\ufeff${columns.join(',')}\r\n`,
    row: (cells) => `${columns.map((it) => cellOf(cells[it] ?? '')).join(',')}\r\n`,
  }
}

/** A cell that no spreadsheet takes for a formula. */
function cellOf(value: Exclude<Cell, undefined>): string {
  if (typeof value !== 'string') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
