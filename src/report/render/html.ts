import type { CheckReport, ReportItem } from '../checkReport.ts'
import { localeOf } from '../locales/index.ts'
import type { Locale } from '../locales/locale.ts'
import { gathered } from '../notCounted.ts'
import type { OneTimeNotice } from '../notice.ts'
import type { ReportRow } from '../row.ts'
import { headerLines } from './header.ts'
import { element, escapeHtml, htmlList } from './htmlText.ts'
import { noticeSections } from './noticeSections.ts'
import { htmlPage } from './page.ts'
import { style } from './style.ts'

/**
 * A report, and its notice where there is one, as one self-contained HTML page, ready to print on A4: no script, nothing
 * loaded from outside, every text from a filing escaped.
 *
 * @example
 * renderHtml(checkReport(assessment, law), notice).startsWith('<!doctype html>') // true
 */
export function renderHtml(report: CheckReport, notice?: OneTimeNotice): string {
  const locale = localeOf(report.lang)
  const title = `${locale.labels.reportTitle} ${report.header.enterprise} ${report.header.day}`
  const body = [
    element('h1', locale.labels.reportTitle),
    headerHtml(report, locale),
    ...report.items.map((item) => itemHtml(item, locale)),
    ...(notice === undefined ? [] : [noticeHtml(notice)]),
  ]
  return htmlPage(title, report.lang, style, body)
}

function headerHtml({ header }: CheckReport, locale: Locale): string {
  const line = (label: string, value: string, className?: string) =>
    `${element('dt', escapeHtml(label))}${element('dd', escapeHtml(value), className)}`
  const lines = headerLines(header, locale).map(([label, value]) => line(label, value))
  return element(
    'dl',
    [...lines, line(locale.labels.outcome, header.outcomeText, `outcome ${header.outcome}`)].join(''),
  )
}

const COLUMNS = ['number', 'section', 'item', 'requirement', 'has', 'result', 'reasons'] as const

function itemHtml(item: ReportItem, locale: Locale): string {
  const { labels, colon } = locale
  const outcome = element('span', escapeHtml(item.outcomeText), `outcome ${item.outcome}`)
  const route = item.route === undefined ? '' : element('p', escapeHtml(colon(labels.route, item.route)))
  const block = (heading: string, texts: readonly string[]) =>
    texts.length === 0 ? '' : `${element('h3', escapeHtml(heading))}${htmlList(texts)}`
  const seat = (it: ReportItem['seating'][number]['seats'][number]) =>
    `${it.person}${it.covers.length === 0 ? '' : labels.covers(it.covers)}`
  return element(
    'section',
    [
      element('h2', `${item.number}. ${escapeHtml(item.qualification)} ${outcome}`),
      route,
      block(
        labels.refusals,
        item.refusals.map((it) => locale.sentences(it.citation === undefined ? [it.text] : [it.text, it.citation])),
      ),
      block(labels.missingFacts, item.missing),
      tableHtml(item.rows, locale),
      block(
        labels.seating,
        item.seating.map((it) => colon(it.item, locale.list(it.seats.map(seat)))),
      ),
      block(
        labels.notCounted,
        item.rows.flatMap((row) =>
          gathered(row.notCounted, locale).map((it) => `${row.item} / ${colon(it.name, locale.sentences(it.reasons))}`),
        ),
      ),
      block(labels.jointlyShort, item.jointlyShort),
      block(
        labels.people,
        item.people.map((it) => colon(`${it.name} (${it.standingText})`, locale.sentences(it.reasons))),
      ),
      block(labels.warnings, item.warnings),
    ].join('\n'),
  )
}

function tableHtml(rows: readonly ReportRow[], { labels }: Locale): string {
  const columns = COLUMNS.map((it) => `<col class="${it}">`).join('')
  const head = COLUMNS.map((it) => `<th scope="col">${escapeHtml(labels[it])}</th>`).join('')
  const body = rows.map((it) => {
    const cells = [
      element('td', String(it.number)),
      element('td', escapeHtml(it.section)),
      element('td', escapeHtml(it.item)),
      element('td', `${escapeHtml(it.requirement)}${element('div', escapeHtml(it.citation), 'source')}`),
      element('td', escapeHtml(it.has)),
      element('td', escapeHtml(it.result), `outcome ${it.verdict}`),
      element('td', htmlList(it.reasons, 'ul', 'plain')),
    ]
    return element('tr', cells.join(''))
  })
  return `<table><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`
}

function noticeHtml(notice: OneTimeNotice): string {
  const { labels } = localeOf(notice.lang)
  const sections = noticeSections(notice)
  const lead = sections.length === 0 ? labels.nothingToMend : labels.noticeLead(notice.enterprise)
  const parts = sections.map(({ heading, entries }) => {
    const articles = entries.map(({ title, lines }) => {
      const list = lines.map(([label, text]) => `${element('dt', escapeHtml(label))}${element('dd', escapeHtml(text))}`)
      return element('article', `${element('h3', escapeHtml(title))}${element('dl', list.join(''))}`)
    })
    return `${element('h2', escapeHtml(heading))}${articles.join('\n')}`
  })
  return element(
    'section',
    [element('h1', labels.noticeTitle), element('p', escapeHtml(lead)), ...parts].join('\n'),
    'notice',
  )
}
