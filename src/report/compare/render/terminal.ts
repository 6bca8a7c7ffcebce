import pc from 'picocolors'
import { localeOf } from '../../locales/index.ts'
import { printable } from '../../render/printable.ts'
import { indented } from '../../render/table.ts'
import { COLUMNS, type TerminalOptions } from '../../render/terminal.ts'
import type { CompareState, LawComparison, StandardComparison } from '../comparison.ts'
import { lawFacts, standardFacts, summary } from '../headTexts.ts'
import { lineTexts, shownLines } from '../lineTexts.ts'

type Colors = ReturnType<typeof pc.createColors>

const SIGNS: Record<CompareState, string> = { onlyA: '-', onlyB: '+', changed: '~', same: '=' }
const paint = (colors: Colors, state: CompareState) =>
  ({ onlyA: colors.red, onlyB: colors.green, changed: colors.yellow, same: colors.dim })[state]
const paragraph = (text: string) => indented('', printable(text), COLUMNS)
const bullet = (text: string) => indented('    ', printable(text), COLUMNS)

/**
 * A comparison of two standards for a terminal of 100 columns: `-` stands in A alone, `+` in B alone, `~` in both, otherwise.
 *
 * @example
 * renderComparison(compareStandards(a, b), { color: true })
 */
export function renderComparison(it: StandardComparison, { color = false }: TerminalOptions = {}): string {
  const colors = pc.createColors(color)
  const locale = localeOf(it.lang)
  const { compare } = locale
  const shown = shownLines(it.lines)
  const blocks = shown.flatMap((line) => {
    const head = `${SIGNS[line.state]} ${locale.colon(printable(line.item), compare.states[line.state])}`
    return ['', paint(colors, line.state)(head), ...lineTexts(line, locale).flatMap(bullet)]
  })
  const end = shown.length === 0 ? [compare.nothing] : it.count.same === 0 ? [] : [compare.same(it.count.same)]
  return `${[
    colors.bold(compare.title),
    ...standardFacts(it, locale).flatMap(paragraph),
    ...blocks,
    ...(end.length === 0 ? [] : ['', ...end]),
  ].join('\n')}\n`
}

/** A list of the standards that differ, for a terminal. */
export function renderLawComparison(it: LawComparison, { color = false }: TerminalOptions = {}): string {
  const colors = pc.createColors(color)
  const locale = localeOf(it.lang)
  const blocks = it.differing.flatMap((one) => [
    '',
    colors.bold(printable(one.b.name)),
    ...summary(one, locale).flatMap((text) => indented('  - ', printable(text), COLUMNS)),
  ])
  return `${[colors.bold(locale.compare.lawTitle), ...lawFacts(it, locale).flatMap(paragraph), ...blocks].join('\n')}\n`
}
