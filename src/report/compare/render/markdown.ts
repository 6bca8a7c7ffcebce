import { localeOf } from '../../locales/index.ts'
import { escapeMarkdown, markdownList } from '../../render/markdownText.ts'
import type { LawComparison, StandardComparison } from '../comparison.ts'
import { lawFacts, standardFacts, summary } from '../headTexts.ts'
import { lineTexts, shownLines } from '../lineTexts.ts'

/** A comparison of two standards as Markdown. */
export function comparisonMarkdown(it: StandardComparison): string {
  const locale = localeOf(it.lang)
  const { compare } = locale
  const shown = shownLines(it.lines)
  const blocks = shown.flatMap((line) => [
    `## ${locale.colon(escapeMarkdown(line.item), compare.states[line.state])}`,
    markdownList(lineTexts(line, locale)),
  ])
  const end = shown.length === 0 ? [compare.nothing] : it.count.same === 0 ? [] : [compare.same(it.count.same)]
  return `${[`# ${compare.title}`, markdownList(standardFacts(it, locale)), ...blocks, ...end].join('\n\n')}\n`
}

/** A list of the standards that differ as Markdown. */
export function lawComparisonMarkdown(it: LawComparison): string {
  const locale = localeOf(it.lang)
  const blocks = it.differing.flatMap((one) => [`## ${escapeMarkdown(one.b.name)}`, markdownList(summary(one, locale))])
  return `${[`# ${locale.compare.lawTitle}`, markdownList(lawFacts(it, locale)), ...blocks].join('\n\n')}\n`
}
