import type { HistoryEntry } from '../../../src/corpus/changes.ts'
import type { Change } from '../../../src/corpus/schema/amendment.ts'
import { selects } from '../../../src/corpus/select.ts'
import { requirementText } from '../../../src/report/words.ts'
import type { BookLine, BookStandard } from '../book.ts'
import { type Content, html } from '../html.ts'
import type { View } from '../view.ts'
import { keyHeading } from './keyHeadings.ts'
import { marked } from './marked.ts'

interface ChangeFile {
  file: string
  instrument?: string
  note?: string
  changes?: Change[]
}

/** What an instrument, or a profile that acts as one, changes in standards: each change with what it hits. */
export function changesBy(instrument: string, files: readonly ChangeFile[], view: View): Content {
  const heading = keyHeading(view)
  return files
    .filter((it) => it.instrument === instrument)
    .map((file) => [
      file.note === undefined ? undefined : html`<p>${view.remark(file.note)}</p>`,
      (file.changes ?? []).map((it) => changeArticle(it, instrument, heading, view)),
    ])
}

interface Hit {
  standard: BookStandard
  line: BookLine
  entry: HistoryEntry
  anchor: string
}

function changeArticle(it: Change, instrument: string, heading: (key: string) => string, view: View): Content {
  const { say, locale, words } = view
  const hits = it.cancel === true ? [] : hitsOf(it, instrument, view)
  const cancelled = it.cancel === true ? view.book.standards.filter((one) => cancelledBy(one, it, instrument)) : []
  const standards = [...new Set([...cancelled, ...hits.map((one) => one.standard)])]
  const items = [...new Set(hits.map(({ line, entry }) => partOf(line, entry, heading, view)))]
  const detail =
    it.set === undefined
      ? html`<p>${view.list(standards.map((one) => view.standard(one.name, hits.find((hit) => hit.standard === one)?.anchor)))}</p>`
      : hits.map((hit) => wordings(hit, view))
  return html`<article class="line">
<h3>${say.selector(it.where, words)}</h3>
<p>${it.cancel === true ? say.cancels : locale.colon(locale.history[actOf(it)], locale.list(items))}${it.effective === undefined ? '' : html` <span class="small">${view.days(it.effective, undefined)}</span>`}</p>
<details${standards.length <= 3 ? html` open` : ''}><summary>${say.affected(standards.length)}</summary>${detail}</details>
<p class="small">${it.confidence === undefined ? '' : html`${locale.colon(locale.labels.confidence, '')}${view.confidence(it.confidence)} `}${view.sources(it.sources)} ${view.remark(it.note)}</p>
</article>
`
}

const actOf = (it: Change): HistoryEntry['act'] =>
  it.drop ? 'dropped' : it.restore ? 'restored' : it.add ? 'added' : 'changed'

function hitsOf(it: Change, instrument: string, view: View): Hit[] {
  const keys = new Set(it.drop ?? it.restore ?? Object.keys(it.add ?? it.set ?? {}).map((path) => path.split('/')[0]!))
  return view.book.standards
    .filter((one) => selects(it.where, one.selectable))
    .flatMap((standard) => {
      const own = standard.lines.map((line) => ({ line, anchor: line.line.key }))
      const regional = standard.regional.flatMap(({ profile, lines }) =>
        lines.map((line) => ({ line, anchor: `${profile}-${line.line.key}` })),
      )
      const found = [...own, ...regional].flatMap(({ line, anchor }) => {
        const mine = (entry: HistoryEntry) =>
          entry.instrument === instrument &&
          entry.act === actOf(it) &&
          (it.effective === undefined || entry.effective === it.effective) &&
          (entry.paths === undefined || entry.paths.every((path) => it.set?.[path] !== undefined))
        const entry = keys.has(line.line.key) ? line.line.history.find(mine) : undefined
        return entry === undefined ? [] : [{ standard, line, entry, anchor }]
      })
      return [...new Map(found.map((hit) => [hit.line.line.key, hit])).values()]
    })
}

const cancelledBy = ({ selectable, stretches }: BookStandard, it: Change, instrument: string) =>
  selects(it.where, selectable) && stretches[0]!.standard.cancelled?.instrument === instrument

/** What is changed, as most standards call it. */
function partOf(
  { line, standard, law }: BookLine,
  entry: HistoryEntry,
  heading: (key: string) => string,
  view: View,
): string {
  const words = view.wordsOf(law, standard.requirements)
  const parts = (entry.paths ?? []).map((path) => view.locale.changedPart(path, entry, words))
  return parts.find((it) => it !== '') ?? heading(line.key)
}

/** The wording of one line before and after. */
function wordings({ standard, line, entry, anchor }: Hit, view: View): Content {
  const words = view.wordsOf(line.law, line.standard.requirements)
  const { history, requirement } = line.line
  const mine = history.filter((it) => it.act === 'changed')
  const group = mine.filter((it) => it.instrument === entry.instrument && it.effective === entry.effective)
  const next = mine.slice(mine.indexOf(group.at(-1)!) + 1).find((it) => it.before !== undefined)
  const before = group[0]?.before
  const link = html`<p>${view.standard(standard.name, anchor)}</p>`
  if (before === undefined) return link
  const [was, is] = marked(requirementText(before, words), requirementText(next?.before ?? requirement, words))
  return html`${link}<div class="wordings"><p class="before"><b>${view.say.before}</b> ${was}</p><p class="after"><b>${view.say.after}</b> ${is}</p></div>`
}
