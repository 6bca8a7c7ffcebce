import { type DescribedLine, describeStandard } from '../../../src/report/index.ts'
import { type BookStandard, type Stretch, wording } from '../book.ts'
import { type Content, html, joined, table } from '../html.ts'
import type { View } from '../view.ts'

/** The consolidated text: one foldable part for each stretch of days, the newest open. */
export function standardText({ stretches }: BookStandard, view: View): Content {
  return stretches.map((it, i) => stretch(it, stretches[i + 1], i === 0, view))
}

function stretch(it: Stretch, before: Stretch | undefined, newest: boolean, view: View): Content {
  const { say, locale } = view
  const { lines, cancelled } = describeStandard(it.standard, it.law, view.lang)
  const inForce = lines.filter((line) => line.inForce)
  const gone = lines.filter((line) => !line.inForce)
  const changed = new Set(changedKeys(it, before))
  const headings = [locale.labels.section, locale.labels.item, locale.labels.requirement, locale.labels.confidence]
  const rows = inForce.map((line) => [
    line.section,
    html`<a href="#${line.key}">${line.item}</a>${changed.has(line.key) ? html` <span class="changed">${say.act}</span>` : ''}`,
    requirementHtml(line.requirement),
    view.confidence(line.confidence),
  ])
  return html`<details class="stretch"${newest ? html` open` : ''}>
<summary>${view.days(it.from, it.until)}${newest ? html` <span class="newest">${say.newest}</span>` : ''}</summary>
${cancelled === undefined ? '' : html`<p class="cancelled">${cancelled}</p>\n`}${changes(it, before, lines, view)}
${table(headings, rows, 'text')}
${gone.length === 0 ? '' : html`<p class="gone">${locale.colon(say.notAssessed, '')}${view.list(gone.map((line) => html`<a href="#${line.key}">${line.item}</a>`))}</p>`}
</details>
`
}

/** Keys of lines in force that are not the same in the stretch before. */
function changedKeys(it: Stretch, before: Stretch | undefined): string[] {
  if (before === undefined) return []
  const says = ({ standard }: Stretch) =>
    new Map(standard.requirements.filter((one) => one.inForce).map((one) => [one.key, wording(one)]))
  const old = says(before)
  return [...says(it)].filter(([key, text]) => old.get(key) !== text).map(([key]) => key)
}

/** What happened on the first day of a stretch, in the words of the history. */
function changes(it: Stretch, before: Stretch | undefined, lines: readonly DescribedLine[], view: View): Content {
  if (before === undefined) return undefined
  const words = view.wordsOf(it.law, it.standard.requirements)
  const byText = new Map<string, { instrument: string; items: Content[] }>()
  for (const line of lines)
    for (const event of line.history) {
      if (event.effective < it.from || (it.until !== undefined && event.effective > it.until)) continue
      const entry = byText.get(event.text) ?? { instrument: event.instrument, items: [] }
      byText.set(event.text, { ...entry, items: [...entry.items, html`<a href="#${line.key}">${line.item}</a>`] })
    }
  const events = [...byText].map(
    ([text, { instrument, items }]) => html`<li>${view.list(items)} — ${view.citing(text, instrument, words)}</li>`,
  )
  return events.length === 0
    ? undefined
    : html`<div class="changes"><p>${view.say.changesHere}</p><ul>${events}</ul></div>`
}

/**
 * The text of a requirement with each numbered part on a line of its own.
 *
 * @example
 * requirementHtml('…：(1) 甲；(2) 乙')
 */
export function requirementHtml(text: string): Content {
  const parts = text.split(/(?<=[：；:;])\s*(?=\(\d+\) )/)
  if (parts.length < 3) return text
  const [lead, ...items] = parts
  return [
    lead,
    joined(
      items.map((it) => html`<span class="part">${it}</span>`),
      '\n',
    ),
  ]
}
