import { type BookStandard, newestLaw } from '../book.ts'
import { type Content, factList, html, joined, section } from '../html.ts'
import type { PageBody } from '../layout.ts'
import type { View } from '../view.ts'
import { standardAuthority } from './standardAuthority.ts'
import { standardCases } from './standardCases.ts'
import { standardHistory } from './standardHistory.ts'
import { standardRegional } from './standardRegional.ts'
import { standardRoutes } from './standardRoutes.ts'
import { standardText } from './standardText.ts'

/** The page of one qualification: its text by days, and everything that bears on it. */
export function standardPage(it: BookStandard, view: View): PageBody {
  const { say, locale } = view
  const newest = it.stretches[0]!
  const { cancelled, note } = newest.standard
  const state: Content =
    cancelled === undefined
      ? html`<span class="state in-force">${locale.labels.inForce}</span>`
      : html`<span class="state cancelled">${say.cancelledSince(cancelled.effective)}</span> ${view.instrument(cancelled.instrument, newest.law)}`
  const parts: [string, string, Content][] = [
    ['text', say.text, standardText(it, view)],
    ['regional', say.regional, standardRegional(it, view)],
    ['authority', say.authority, standardAuthority(it, view)],
    ['routes', say.routes, standardRoutes(it, view)],
    ['history', say.lineHistory, standardHistory(it, view)],
    ['cases', say.cases, standardCases(it, view)],
  ]
  const sections = parts.flatMap(([id, title, body]) => {
    const made = section(id, title, body)
    return made === undefined ? [] : [{ id, title, made }]
  })
  const facts: [string, Content][] = [
    [locale.labels.state, state],
    [locale.labels.basis, view.instrument(it.instrument, newest.law)],
    [say.period, view.days(it.stretches.at(-1)!.from, newest.until)],
    [say.remark, view.remark(note)],
    [say.grade, otherGrades(it, view)],
    [say.file, html`<code>rules/${it.file}</code>`],
  ]
  const contents = sections.map(({ id, title }) => html`<a href="#${id}">${title}</a>`)
  return {
    title: locale.qualification(it.selectable, view.wordsOf(newestLaw(view.book))),
    body: [
      factList(facts),
      html`<p class="contents">${joined(contents, ' · ')}</p>\n`,
      sections.map(({ made }) => made),
    ],
  }
}

/** The grades of the same category, this one without a link. */
function otherGrades({ name, selectable }: BookStandard, view: View): Content {
  const same = view.book.standards.filter(
    ({ selectable: one }) =>
      one.sequence === selectable.sequence &&
      one.category === selectable.category &&
      one.variant === selectable.variant,
  )
  if (same.length < 2) return undefined
  return joined(
    same.map((it) => {
      const grade = view.words.term(it.selectable.grade)
      return it.name === name ? html`<strong>${grade}</strong>` : view.standard(it.name, undefined, grade)
    }),
    ' · ',
  )
}
