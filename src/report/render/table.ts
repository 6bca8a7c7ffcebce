import { pad, width } from './width.ts'
import { wrap } from './wrap.ts'

/** A column of a text table: its heading and its width. */
export interface Column {
  heading: string
  columns: number
}

/** How a cell is painted once it is padded. */
export type Paint = (text: string, column: number, row: number) => string

/** A table of wrapped cells under a ruled heading, without trailing blanks when nothing is painted. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[], paint: Paint): string[] {
  const rule = columns.map((it) => '─'.repeat(it.columns)).join('──')
  const lines = (cells: readonly string[], row: number) => {
    const wrapped = columns.map((column, i) => wrapAll(cells[i] ?? '', column.columns))
    const height = Math.max(...wrapped.map((it) => it.length))
    return Array.from({ length: height }, (_, y) =>
      columns
        .map((column, i) => paint(pad(wrapped[i]![y] ?? '', column.columns), i, row))
        .join('  ')
        .trimEnd(),
    )
  }
  const head = lines(
    columns.map((it) => it.heading),
    -1,
  )
  return [rule, ...head, rule, ...rows.flatMap((cells, i) => lines(cells, i)), rule]
}

/**
 * A text table as wide as what stands in it, each column up to `most`, all together up to `total`: the widest columns
 * give way.
 */
export function fittedTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  most: number,
  total = Number.POSITIVE_INFINITY,
): string[] {
  const lines = (cell: string) => cell.split('\n').map(width)
  const columns = headings.map((heading, i) => ({
    heading,
    columns: Math.min(most, Math.max(width(heading), ...rows.flatMap((it) => lines(it[i] ?? '')))),
  }))
  const all = () => columns.reduce((sum, it) => sum + it.columns + GAP, -GAP)
  for (let widest = columns[0]; all() > total && widest !== undefined && widest.columns > LEAST; ) {
    for (const it of columns) if (it.columns > widest.columns) widest = it
    widest.columns--
  }
  return textTable(columns, rows, (text) => text)
}

const GAP = 2
const LEAST = 8

const wrapAll = (cell: string, columns: number) => cell.split('\n').flatMap((line) => wrap(line, columns))

/** Text under a hanging indent. */
export function indented(head: string, text: string, columns: number): string[] {
  const indent = width(head)
  return wrap(text, Math.max(10, columns - indent)).map((line, i) => `${i === 0 ? head : ' '.repeat(indent)}${line}`)
}
