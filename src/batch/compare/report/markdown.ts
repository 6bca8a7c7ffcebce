import { localeOf } from '../../../report/locales/index.ts'
import { escapeMarkdown, markdownList, markdownTable } from '../../../report/render/markdownText.ts'
import type { ImpactReport } from './impactReport.ts'
import { impactTables } from './tables.ts'
import { impactWordsOf } from './words.ts'

/** Rows by requirement in a document. */
export const MOST_ROWS = 200

/**
 * The impact of a law as Markdown (GFM tables).
 *
 * @example
 * impactMarkdown(impactReport(summary, options))
 */
export function impactMarkdown(report: ImpactReport): string {
  const { colon } = localeOf(report.lang)
  const blocks = impactTables(report, MOST_ROWS).flatMap(({ heading, columns, rows, total, said }) => [
    `## ${escapeMarkdown(heading)}`,
    ...(rows.length === 0 ? [] : [markdownTable(columns, [...rows, ...(total === undefined ? [] : [total])])]),
    ...(said === undefined ? [] : [escapeMarkdown(said)]),
  ])
  const facts = report.facts.map(({ label, text }) => colon(label, text))
  return `${[`# ${impactWordsOf(report.lang).title}`, markdownList(facts), ...blocks].join('\n\n')}\n`
}
