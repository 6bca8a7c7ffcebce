import type { CheckReport, ReportItem } from '../checkReport.ts'
import { localeOf } from '../locales/index.ts'
import type { Locale } from '../locales/locale.ts'
import { gathered } from '../notCounted.ts'
import type { OneTimeNotice } from '../notice.ts'
import { headerLines } from './header.ts'
import { escapeMarkdown, markdownList, markdownTable } from './markdownText.ts'
import { noticeSections } from './noticeSections.ts'

/**
 * A report, and its notice where there is one, as Markdown (GFM tables); every text from a filing is escaped.
 *
 * @example
 * renderMarkdown(checkReport(assessment, law), notice)
 */
export function renderMarkdown(report: CheckReport, notice?: OneTimeNotice): string {
  const locale = localeOf(report.lang)
  const { labels } = locale
  const header: [string, string][] = [
    ...headerLines(report.header, locale),
    [labels.outcome, report.header.outcomeText],
  ]
  const blocks = [
    `# ${labels.reportTitle}`,
    markdownList(header.map(([label, value]) => locale.colon(label, value))),
    ...report.items.flatMap((item) => itemBlocks(item, locale)),
    ...(notice === undefined ? [] : noticeBlocks(notice)),
  ]
  return `${blocks.filter((it) => it !== '').join('\n\n')}\n`
}

function itemBlocks(item: ReportItem, locale: Locale): string[] {
  const { labels, colon } = locale
  const table = markdownTable(
    [
      labels.number,
      labels.section,
      labels.item,
      labels.requirement,
      labels.has,
      labels.result,
      labels.reasons,
      labels.basis,
    ],
    item.rows.map((it) => [
      String(it.number),
      it.section,
      it.item,
      it.requirement,
      it.has,
      it.result,
      it.reasons.join('\n'),
      it.citation,
    ]),
  )
  const section = (heading: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`### ${heading}`, markdownList(texts)]
  const route = item.route === undefined ? [] : [colon(labels.route, item.route)]
  return [
    `## ${item.number}. ${escapeMarkdown(item.qualification)}`,
    markdownList([...route, colon(labels.outcome, item.outcomeText)]),
    ...section(
      labels.refusals,
      item.refusals.map((it) => locale.sentences(it.citation === undefined ? [it.text] : [it.text, it.citation])),
    ),
    ...section(labels.missingFacts, item.missing),
    table,
    ...section(
      labels.seating,
      item.seating.map((it) => colon(it.item, locale.list(it.seats.map((seat) => seatText(seat, locale))))),
    ),
    ...section(
      labels.notCounted,
      item.rows.flatMap((row) =>
        gathered(row.notCounted, locale).map((it) => `${row.item} / ${colon(it.name, locale.sentences(it.reasons))}`),
      ),
    ),
    ...section(labels.jointlyShort, item.jointlyShort),
    ...section(
      labels.people,
      item.people.map((it) => colon(`${it.name} (${it.standingText})`, locale.sentences(it.reasons))),
    ),
    ...section(labels.warnings, item.warnings),
  ]
}

const seatText = (seat: { person: string; covers: string[] }, { labels }: Locale) =>
  `${seat.person}${seat.covers.length === 0 ? '' : labels.covers(seat.covers)}`

function noticeBlocks(notice: OneTimeNotice): string[] {
  const { labels, colon } = localeOf(notice.lang)
  const sections = noticeSections(notice)
  return [
    `# ${labels.noticeTitle}`,
    escapeMarkdown(sections.length === 0 ? labels.nothingToMend : labels.noticeLead(notice.enterprise)),
    ...sections.flatMap(({ heading, entries }) => [
      `## ${heading}`,
      ...entries.flatMap(({ title, lines }) => [
        `**${escapeMarkdown(title)}**`,
        markdownList(lines.map(([label, text]) => colon(label, text))),
      ]),
    ]),
  ]
}
