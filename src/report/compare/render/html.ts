import { localeOf } from '../../locales/index.ts'
import type { Locale } from '../../locales/locale.ts'
import { element, escapeHtml, htmlList } from '../../render/htmlText.ts'
import { htmlPage } from '../../render/page.ts'
import { style } from '../../render/style.ts'
import type { ComparedLine, ComparedText, LawComparison, StandardComparison } from '../comparison.ts'
import { lawFacts, standardFacts, summary } from '../headTexts.ts'
import { shownLines } from '../lineTexts.ts'

/** Over the style of reports: the widths of the columns, and the colours of what one side alone has. */
const compareStyle = `${style}
col.item { width: 14%; } col.text { width: 28%; } col.changes { width: 30%; }
.onlyA { color: #b00020; } .onlyB { color: #0a6b2d; } .changed { color: #7a5200; }
`

/**
 * A comparison of two standards as one self-contained HTML page, ready to print on A4.
 *
 * @example
 * comparisonHtml(compareStandards(a, b)).startsWith('<!doctype html>') // true
 */
export function comparisonHtml(it: StandardComparison): string {
  const locale = localeOf(it.lang)
  const { compare } = locale
  const shown = shownLines(it.lines)
  const end = shown.length === 0 ? compare.nothing : it.count.same === 0 ? '' : compare.same(it.count.same)
  const body = [htmlList(standardFacts(it, locale), 'ul', 'plain'), shown.length === 0 ? '' : table(shown, locale)]
  return page(compare.title, it.lang, [...body, element('p', escapeHtml(end))])
}

/** A list of the standards that differ as one HTML page. */
export function lawComparisonHtml(it: LawComparison): string {
  const locale = localeOf(it.lang)
  const sections = it.differing.map((one) =>
    element('section', `${element('h2', escapeHtml(one.b.name))}${htmlList(summary(one, locale))}`),
  )
  return page(locale.compare.lawTitle, it.lang, [htmlList(lawFacts(it, locale), 'ul', 'plain'), ...sections])
}

function table(lines: readonly ComparedLine[], { labels, compare }: Locale): string {
  const columns = ['item', 'text', 'text', 'changes'].map((it) => `<col class="${it}">`).join('')
  const heads = [labels.item, compare.sideA, compare.sideB, compare.changes]
  const head = heads.map((it) => `<th scope="col">${escapeHtml(it)}</th>`).join('')
  const text = (it: ComparedText | undefined) => {
    if (it === undefined) return ''
    const beside = [it.citation, ...(it.doubt === undefined ? [] : [it.doubt])]
    return `${escapeHtml(it.requirement)}${beside.map((one) => element('div', escapeHtml(one), 'source')).join('')}`
  }
  const rows = lines.map((it) =>
    element(
      'tr',
      [
        element(
          'td',
          `${escapeHtml(it.item)}${element('div', escapeHtml(compare.states[it.state]), `outcome ${it.state}`)}`,
        ),
        element('td', text(it.a)),
        element('td', text(it.b)),
        element(
          'td',
          `${htmlList(it.changes.map((one) => one.text))}${it.by.map((one) => element('div', escapeHtml(one), 'source')).join('')}`,
        ),
      ].join(''),
    ),
  )
  return `<table><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
}

const page = (title: string, lang: string, body: readonly string[]): string =>
  htmlPage(title, lang, compareStyle, [element('h1', escapeHtml(title)), ...body])
