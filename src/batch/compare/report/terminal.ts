import pc from 'picocolors'
import { localeOf } from '../../../report/locales/index.ts'
import { printable } from '../../../report/render/printable.ts'
import { fittedTable, indented } from '../../../report/render/table.ts'
import { COLUMNS, type TerminalOptions } from '../../../report/render/terminal.ts'
import type { ImpactReport } from './impactReport.ts'
import { type ImpactTable, impactTables } from './tables.ts'
import { impactWordsOf } from './words.ts'

const MOST_ROWS = 20

/**
 * The impact of a law, for a terminal.
 *
 * @example
 * renderImpact(impactReport(summary, options), { color: true })
 */
export function renderImpact(report: ImpactReport, { color = false }: TerminalOptions = {}): string {
  const colors = pc.createColors(color)
  const { colon } = localeOf(report.lang)
  const table = ({ heading, columns, rows, total, said }: ImpactTable) => {
    const cells = [...rows, ...(total === undefined ? [] : [total])].map((row) =>
      row.map((it) => it.split('\n').map(printable).join('\n')),
    )
    return [
      '',
      colors.bold(heading),
      ...(rows.length === 0 ? [] : fittedTable(columns, cells, COLUMNS, COLUMNS)),
      ...(said === undefined ? [] : [said]),
    ]
  }
  return `${[
    colors.bold(impactWordsOf(report.lang).title),
    ...report.facts.flatMap(({ label, text }) => indented('', printable(colon(label, text)), COLUMNS)),
    ...impactTables(report, MOST_ROWS).flatMap(table),
  ].join('\n')}\n`
}
