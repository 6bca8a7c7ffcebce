import { element, escapeHtml } from '../../../report/render/htmlText.ts'
import { htmlPage } from '../../../report/render/page.ts'
import { style } from '../../../report/render/style.ts'
import { outcomesChart, standardsChart } from './chart.ts'
import type { ImpactReport } from './impactReport.ts'
import { MOST_ROWS } from './markdown.ts'
import { type ImpactTable, impactTables } from './tables.ts'
import { impactWordsOf } from './words.ts'

/** Over the style of reports: columns as wide as they need, numbers to the right, charts on one page. */
const impactStyle = `${style}
table { table-layout: auto; }
td.number { text-align: right; white-space: nowrap; }
td div + div { margin-top: 3px; }
tr.total td { background: #f0f2f5; font-weight: 600; }
figure { margin: 12px 0; break-inside: avoid; }
figcaption { margin-bottom: 6px; color: #555; }
svg { display: block; width: 100%; height: auto; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
`

/**
 * The impact of a law as one self-contained HTML page with charts, ready to print on A4: no script, nothing loaded from
 * outside.
 *
 * @example
 * impactHtml(impactReport(summary, options)).startsWith('<!doctype html>') // true
 */
export function impactHtml(report: ImpactReport): string {
  const words = impactWordsOf(report.lang)
  const facts = report.facts.map(
    ({ label, text }) => `${element('dt', escapeHtml(label))}${element('dd', escapeHtml(text))}`,
  )
  const charts = [
    figure(words.charts.outcomes, outcomesChart(report)),
    figure(words.charts.standards, standardsChart(report)),
  ]
  return htmlPage(words.title, report.lang, impactStyle, [
    element('h1', escapeHtml(words.title)),
    element('dl', facts.join('')),
    ...impactTables(report, MOST_ROWS).map((it, i) => section(it, charts[i] ?? '')),
  ])
}

const figure = (caption: string, chart: string) =>
  chart === '' ? '' : element('figure', `${element('figcaption', escapeHtml(caption))}${chart}`)

function section({ heading, columns, rows, total, said }: ImpactTable, chart: string): string {
  const head = columns.map((it) => `<th scope="col">${escapeHtml(it)}</th>`).join('')
  const body = [
    ...rows.map((it) => element('tr', cells(it))),
    ...(total === undefined ? [] : [element('tr', cells(total), 'total')]),
  ]
  return [
    element('h2', escapeHtml(heading)),
    chart,
    rows.length === 0 ? '' : `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`,
    said === undefined ? '' : element('p', escapeHtml(said)),
  ].join('\n')
}

const cells = (row: readonly string[]): string =>
  row
    .map((it) => {
      if (/^\d+$/.test(it)) return element('td', it, 'number')
      const lines = it.split('\n')
      return element(
        'td',
        lines.length === 1 ? escapeHtml(it) : lines.map((one) => element('div', escapeHtml(one))).join(''),
      )
    })
    .join('')
