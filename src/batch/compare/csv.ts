import { failureCells, originCells } from '../judging/csv.ts'
import { csvTable } from '../judging/csvTable.ts'
import type { ComparedItem, ComparedRecord } from './record.ts'

const table = csvTable([
  'file',
  'line',
  'index',
  'id',
  'ok',
  'day',
  'item',
  'qualification',
  'a',
  'b',
  'moved',
  'flipped',
  'reasons',
  'error',
  'message',
])

/** What a table of two laws begins with. */
export const COMPARED_CSV_HEAD = table.head

/** The rows of a record under two laws: one an item, one for a record that was not judged. */
export function comparedCsvRows(record: ComparedRecord): string {
  if (!record.ok) return table.row(failureCells(record))
  return record.items
    .map((item, i) =>
      table.row({
        ...originCells(record),
        day: record.day,
        item: i + 1,
        qualification: item.qualification,
        a: item.a,
        b: item.b,
        moved: item.a !== item.b,
        flipped: (item.flipped ?? [])
          .map(({ key, a, b }) => `${key}:${a?.verdict ?? 'notAsked'}>${b?.verdict ?? 'notAsked'}`)
          .join(' '),
        reasons: reasonsOf(item).join('\n'),
      }),
    )
    .join('')
}

/** Why the side that falls short does, a line each. */
function reasonsOf({ flipped = [], refusedByA = [], refusedByB = [] }: ComparedItem): string[] {
  const findings = flipped.flatMap(({ item, a, b }) => {
    const short = b === undefined || b.verdict === 'met' ? a : b
    return (short?.reasons ?? []).map((it) => `${item}: ${it}`)
  })
  return [...[...refusedByA, ...refusedByB].map((it) => it.text), ...findings]
}
