import pc from 'picocolors'
import { localeOf } from '../locales/index.ts'
import { escapeMarkdown, markdownList } from '../render/markdownText.ts'
import { printable } from '../render/printable.ts'
import type { RenderStandardOptions } from '../render/standard.ts'
import { indented } from '../render/table.ts'
import { COLUMNS } from '../render/terminal.ts'
import type { DescribedException, OrderDescription } from './describeOrder.ts'
import { exceptionTexts } from './orderTexts.ts'

/** The exceptions to the order of grades as text: each with its days, its gap, both texts and why it is so. */
export function renderOrder(
  it: OrderDescription,
  { format = 'terminal', color = false }: RenderStandardOptions = {},
): string {
  const locale = localeOf(it.lang)
  const { order, labels, colon } = locale
  const facts = [
    colon(labels.profile, it.profile),
    colon(labels.corpusVersion, it.corpusVersion),
    order.count(it.count),
  ]
  const name = (one: DescribedException) => `${one.pair} / ${one.item}`
  const open = it.open.map((one) => `${name(one)} (${one.days})`)
  const lists: [string, string[]][] = [
    [order.openTitle, open],
    [order.wrongTitle, it.wrong],
  ]
  const shown = lists.filter(([, texts]) => texts.length > 0)
  if (format === 'markdown')
    return `${[
      `# ${order.title}`,
      markdownList(facts),
      ...it.exceptions.flatMap((one) => [`## ${escapeMarkdown(name(one))}`, markdownList(exceptionTexts(one, locale))]),
      ...shown.flatMap(([heading, texts]) => [`## ${heading}`, markdownList(texts)]),
    ].join('\n\n')}\n`
  const colors = pc.createColors(color)
  const bullets = (texts: readonly string[]) => texts.flatMap((text) => indented('  - ', printable(text), COLUMNS))
  const blocks = it.exceptions.flatMap((one) => [
    '',
    (one.why === undefined ? colors.red : colors.bold)(printable(name(one))),
    ...exceptionTexts(one, locale).flatMap((text) => indented('    ', printable(text), COLUMNS)),
  ])
  return `${[
    colors.bold(order.title),
    ...facts.flatMap((text) => indented('', printable(text), COLUMNS)),
    ...blocks,
    ...shown.flatMap(([heading, texts]) => ['', heading, ...bullets(texts)]),
  ].join('\n')}\n`
}
