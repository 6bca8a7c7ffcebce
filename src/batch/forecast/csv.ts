import type { Outlook, OutlookChange, OutlookItem } from '../../report/forecast/index.ts'
import { csvTable } from '../judging/csvTable.ts'
import type { ForecastRecord } from './record.ts'

const table = csvTable([
  'file',
  'line',
  'index',
  'id',
  'ok',
  'enterprise',
  'item',
  'qualification',
  'verdict',
  'fallsOn',
  'day',
  'before',
  'after',
  'law',
  'requirements',
  'reasons',
  'people',
  'error',
  'message',
])

/** What a table of forecasts begins with. */
export const FORECAST_CSV_HEAD = table.head

/** The rows of a record: one a day on which an item changes, one for an item that does not, or for a bad record. */
export function forecastCsv(record: ForecastRecord, outlook: Outlook | undefined): string {
  const { file, line, index, id, ok } = record
  const origin = { file, line, index, id, ok }
  if (!record.ok) return table.row({ ...origin, error: record.error.code, message: record.error.message })
  return (outlook?.items ?? [])
    .flatMap((item, i) => {
      const own = { ...origin, enterprise: record.enterprise, ...itemCells(item) }
      const changes = item.changes.map((it, n) => ({ ...own, ...changeCells(it), people: peopleIn(record, i, n) }))
      return changes.length === 0 ? [own] : changes
    })
    .map(table.row)
    .join('')
}

const itemCells = ({ number: item, qualification, verdict, fallsOn }: OutlookItem) => ({
  item,
  qualification,
  verdict,
  fallsOn,
})

const changeCells = ({ day, before, verdict: after, law, lines }: OutlookChange) => ({
  day,
  before,
  after,
  law,
  requirements: lines.map((it) => `${it.key}:${it.verdict ?? ''}`).join(' '),
  reasons: lines.flatMap((it) => [...it.reasons, ...it.lost]).join('; '),
})

/** The people who no longer count from a day on, by their ids. */
function peopleIn(record: Extract<ForecastRecord, { ok: true }>, item: number, change: number): string {
  const { findings } = record.items[item]!.changes[change]!
  const people = findings.flatMap((it) => it.lost.flatMap(({ of, id }) => (of === 'person' ? [id] : [])))
  return [...new Set(people)].join(' ')
}
