import pc from 'picocolors'
import type { DescribedLine, StandardDescription } from '../describe.ts'
import { localeOf } from '../locales/index.ts'
import { escapeMarkdown, markdownList, markdownTable } from './markdownText.ts'
import { printable } from './printable.ts'
import { indented, textTable } from './table.ts'
import { COLUMNS } from './terminal.ts'

export interface RenderStandardOptions {
  format?: 'terminal' | 'markdown'
  color?: boolean
}

/** A described standard as text: its requirements, one line each. */
export function renderStandard(
  it: StandardDescription,
  { format = 'terminal', color = false }: RenderStandardOptions = {},
): string {
  const { labels, lang } = localeOf(it.lang)
  const headings = [labels.section, labels.item, labels.requirement, labels.state, labels.confidence]
  const rows = it.lines.map((line) => [line.section, line.item, line.requirement, line.state, line.confidenceText])
  const facts = factsOf(it)
  if (format === 'markdown')
    return `${[`# ${escapeMarkdown(it.qualification)}`, markdownList(facts), markdownTable(headings, rows)].join('\n\n')}\n`
  const colors = pc.createColors(color)
  const widths = lang === 'en' ? [11, 18, 43, 9, 11] : [12, 16, 46, 12, 6]
  const columns = headings.map((heading, i) => ({ heading, columns: widths[i]! }))
  const table = textTable(
    columns,
    rows.map((row) => row.map(printable)),
    (text, _, row) => (it.lines[row]?.inForce === false ? colors.dim(text) : text),
  )
  return `${[colors.bold(printable(it.qualification)), ...facts.flatMap((fact) => indented('', printable(fact), COLUMNS)), ...table].join('\n')}\n`
}

/** The history of every requirement of a standard, or of one. */
export function renderHistory(
  it: StandardDescription,
  { key, format = 'terminal', color = false }: RenderStandardOptions & { key?: string } = {},
): string {
  const lines = it.lines.filter((line) => key === undefined || line.key === key)
  const { labels, colon } = localeOf(it.lang)
  const cancelled = it.cancelled === undefined ? [] : [colon(labels.state, it.cancelled)]
  const title = `${it.qualification} ${labels.historyTitle}`
  if (format === 'markdown') {
    const blocks = lines.flatMap((line) => [`## ${escapeMarkdown(line.item)}`, markdownList(eventTexts(line, it))])
    return `${[`# ${escapeMarkdown(title)}`, ...cancelled.map(escapeMarkdown), ...blocks].join('\n\n')}\n`
  }
  const colors = pc.createColors(color)
  const text = lines.flatMap((line) => [
    colors.bold(printable(line.item)),
    ...eventTexts(line, it).flatMap((event) => indented('  - ', printable(event), COLUMNS)),
  ])
  return `${[colors.bold(printable(title)), ...cancelled.flatMap((one) => indented('', printable(one), COLUMNS)), ...text].join('\n')}\n`
}

function factsOf(it: StandardDescription): string[] {
  const { labels, colon } = localeOf(it.lang)
  return [
    colon(labels.basis, it.instrument),
    colon(labels.day, it.day),
    colon(labels.profile, it.profile),
    colon(labels.corpusVersion, it.corpusVersion),
    ...(it.cancelled === undefined ? [] : [colon(labels.state, it.cancelled)]),
    ...(it.note === undefined ? [] : [colon(labels.note, it.note)]),
  ]
}

function eventTexts(line: DescribedLine, { lang }: StandardDescription): string[] {
  const { labels, colon } = localeOf(lang)
  const events = line.history.flatMap(({ text, before, after }) => [
    text,
    ...(before === undefined ? [] : [colon(labels.before, before)]),
    ...(after === undefined ? [] : [colon(labels.after, after)]),
  ])
  const note = line.note === undefined ? [] : [colon(labels.note, line.note)]
  const unverified = (line.unverified ?? []).map((it) => (lang === 'en' ? colon(labels.unverified, it) : it))
  return [...events, ...note, ...unverified]
}
