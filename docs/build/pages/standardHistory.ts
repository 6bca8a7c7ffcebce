import { termsOf } from '../../../src/corpus/requirements/index.ts'
import { type DescribedEvent, type DescribedLine, describeStandard } from '../../../src/report/index.ts'
import type { BookLine, BookStandard } from '../book.ts'
import { type Content, factList, html } from '../html.ts'
import { paths } from '../paths.ts'
import type { View } from '../view.ts'
import { marked } from './marked.ts'
import { requirementHtml } from './standardText.ts'
import { termAnchor, termPlace } from './terms.ts'

/** Every line that a standard ever had: who enacted, changed, dropped, restored it, and where that is written. */
export function standardHistory({ lines }: BookStandard, view: View): Content {
  return lines.map((it) => lineArticle(it, it.line.key, view))
}

/** One line with its whole history and its sources. */
export function lineArticle(it: BookLine, id: string, view: View): Content {
  const { say, locale } = view
  const { citation, requirement } = it.line
  const words = view.wordsOf(it.law, it.standard.requirements)
  const line = describeStandard(it.standard, it.law, view.lang).lines.find((one) => one.key === it.line.key)!
  const state = line.inForce ? 'in-force' : 'not-in-force'
  const facts: [string, Content][] = [
    [locale.labels.basis, view.citing(line.citation, citation.instrument, words)],
    [locale.labels.confidence, view.confidence(line.confidence)],
    [say.sources, view.sources(line.sources)],
    [locale.labels.unverified, view.lang === 'en' ? undefined : line.unverified?.join('；')],
    [say.unverifiedParts, citation.unverified?.map((one) => html`<span class="remark" lang="en">${one}</span>`)],
    [say.remark, view.remark(citation.note)],
    [say.terms, terms(requirement, view)],
  ]
  return html`<article id="${id}" class="line">
<h3>${line.item} <span class="state ${state}">${line.state}</span></h3>
<p class="wording">${requirementHtml(line.requirement)}</p>
<ul class="events">${events(line).map((event) => html`<li class="${event.act}">${view.citing(event.text, event.instrument, words)}${wordings(event, view)}</li>\n`)}</ul>
${factList(facts)}</article>
`
}

type Event = DescribedEvent & { left?: string }

/** The events with the wording that each change left; changes of one instrument on one day are one event. */
function events(line: DescribedLine): Event[] {
  const merged: Event[] = []
  for (const event of line.history) {
    const last = merged.at(-1)
    const same = last?.act === 'changed' && event.act === 'changed' && last.effective === event.effective
    if (same && last.instrument === event.instrument) last.text = longer(last.text, event.text)
    else merged.push({ ...event })
  }
  return merged.map((event, i) => {
    if (event.act !== 'changed' || event.before === undefined) return event
    const next = merged.slice(i + 1).find((it) => it.before !== undefined)
    return { ...event, left: event.after ?? next?.before ?? line.requirement }
  })
}

/** Two sayings of one change differ in the parts that they name, if at all: `…修改：甲` and `…修改：乙`. */
function longer(one: string, other: string): string {
  if (one.includes(other)) return one
  let same = 0
  while (same < other.length && one[same] === other[same]) same++
  return `${one}${/[（(]/.test(other.slice(same - 1, same)) ? ' ' : '；'}${other.slice(same)}`
}

function wordings({ before, left }: Event, view: View): Content {
  if (before === undefined) return undefined
  const { before: was, after: is } = view.say
  if (left === undefined || left === before) return html`<p class="before"><b>${was}</b> ${requirementHtml(before)}</p>`
  const [old, now] = marked(before, left)
  return html`<div class="wordings"><p class="before"><b>${was}</b> ${old}</p><p class="after"><b>${is}</b> ${now}</p></div>`
}

function terms(requirement: BookLine['line']['requirement'], view: View): Content {
  const links = new Map<string, Content>()
  for (const { vocabulary, name } of termsOf(requirement)) {
    const list = termPlace(view.book.corpus.vocabulary, vocabulary, name)
    if (list !== undefined && !links.has(name))
      links.set(name, view.link(paths.terms(list), view.words.term(name), termAnchor(name)))
  }
  return links.size === 0 ? undefined : view.list([...links.values()])
}
