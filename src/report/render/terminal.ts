import pc from 'picocolors'
import type { CheckReport, ReportHeader, ReportItem } from '../checkReport.ts'
import { localeOf } from '../locales/index.ts'
import type { Locale, Outcome } from '../locales/locale.ts'
import { gathered, type NotCountedText } from '../notCounted.ts'
import type { OneTimeNotice } from '../notice.ts'
import { headerLines } from './header.ts'
import { noticeSections } from './noticeSections.ts'
import { printable } from './printable.ts'
import { indented, type Paint, textTable } from './table.ts'

export interface TerminalOptions {
  color?: boolean
}

export const COLUMNS = 100
type Colors = ReturnType<typeof pc.createColors>

/**
 * A report, and its notice where there is one, as text for a terminal of 100 columns.
 *
 * @example
 * renderTerminal(checkReport(assessment, law), notice, { color: true })
 */
export function renderTerminal(
  report: CheckReport,
  notice?: OneTimeNotice,
  { color = false }: TerminalOptions = {},
): string {
  const colors = pc.createColors(color)
  const locale = localeOf(report.lang)
  const lines = [
    colors.bold(locale.labels.reportTitle),
    ...headerText(report.header, locale, colors),
    ...report.items.flatMap((item) => ['', ...itemText(item, locale, colors)]),
    ...(notice === undefined ? [] : ['', ...noticeText(notice, colors)]),
  ]
  return `${lines.join('\n')}\n`
}

const tint = (colors: Colors, outcome: Outcome) =>
  ({ met: colors.green, unmet: colors.red, undetermined: colors.yellow, refused: colors.red })[outcome]

function headerText(header: ReportHeader, locale: Locale, colors: Colors): string[] {
  const lines = headerLines(header, locale).flatMap(([label, value]) =>
    indented(`${locale.colon(label, '')}`, printable(value), COLUMNS),
  )
  return [...lines, locale.colon(locale.labels.outcome, tint(colors, header.outcome)(colors.bold(header.outcomeText)))]
}

function itemText(item: ReportItem, locale: Locale, colors: Colors): string[] {
  const { labels } = locale
  const narrow = locale.lang === 'en' ? [3, 8, 12, 20, 18, 14, 13] : [4, 8, 10, 22, 18, 10, 16]
  const headings = [
    labels.number,
    labels.section,
    labels.item,
    labels.requirement,
    labels.has,
    labels.result,
    labels.reasons,
  ]
  const columns = headings.map((heading, i) => ({ heading, columns: narrow[i]! }))
  const rows = item.rows.map((it) =>
    [
      String(it.number),
      it.section,
      it.item,
      it.requirement,
      it.has,
      it.verdict === 'met' ? it.result : `[${it.result}]`,
      it.reasons.map(printable).join('\n'),
    ].map((cell, i) => (i === 6 ? cell : printable(cell))),
  )
  const paint: Paint = (text, column, row) => {
    const verdict = item.rows[row]?.verdict
    return column !== 5 || verdict === undefined ? text : tint(colors, verdict)(text)
  }
  const title = `${item.number}. ${printable(item.qualification)}`
  const route = item.route === undefined ? '' : `  ${locale.colon(labels.route, printable(item.route))}`
  return [
    `${colors.bold(title)}${route}  ${tint(colors, item.outcome)(item.outcomeText)}`,
    ...block(
      labels.refusals,
      item.refusals.map(({ text, citation }) => locale.sentences(citation === undefined ? [text] : [text, citation])),
    ),
    ...block(labels.missingFacts, item.missing),
    ...textTable(columns, rows, paint),
    ...block(
      labels.notCounted,
      item.rows.flatMap((row) =>
        gathered(row.notCounted, locale).map((it) => locale.colon(row.item, notCounted(it, locale))),
      ),
    ),
    ...block(labels.jointlyShort, item.jointlyShort),
    ...block(
      labels.people,
      item.people.map((it) => locale.colon(`${it.name} (${it.standingText})`, locale.sentences(it.reasons))),
    ),
    ...block(labels.warnings, item.warnings),
  ]
}

const notCounted = (it: NotCountedText, locale: Locale) =>
  `${it.name}${it.mayCount ? ` (${locale.labels.mayCount})` : ''}: ${locale.sentences(it.reasons)}`

const block = (heading: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [heading, ...texts.flatMap((it) => indented('  - ', printable(it), COLUMNS))]

function noticeText(notice: OneTimeNotice, colors: Colors): string[] {
  const { labels, colon } = localeOf(notice.lang)
  const sections = noticeSections(notice)
  return [
    colors.bold(labels.noticeTitle),
    ...indented(
      '',
      printable(sections.length === 0 ? labels.nothingToMend : labels.noticeLead(notice.enterprise)),
      COLUMNS,
    ),
    ...sections.flatMap(({ heading, entries }) => [
      '',
      colors.bold(heading),
      ...entries.flatMap(({ title, lines }) => [
        ...indented('', printable(title), COLUMNS),
        ...lines.flatMap(([label, text]) => indented(`   ${colon(label, '')}`, printable(text), COLUMNS)),
      ]),
    ]),
  ]
}
