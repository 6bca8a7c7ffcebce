import { sequences } from '../../../src/domain/qualification.ts'
import { gather } from '../../../src/report/gather.ts'
import type { BookStandard } from '../book.ts'
import { type Content, html, joined, table } from '../html.ts'
import type { PageBody } from '../layout.ts'
import type { View } from '../view.ts'
import { categoryName, categoryOf } from './instrument.ts'

/** The front page: every standard by sequence and category. */
export function homePage(view: View): PageBody {
  const { say, book } = view
  const present = sequences.filter((sequence) => book.standards.some((it) => it.selectable.sequence === sequence))
  const contents = present.map((it) => html`<a href="#${it}">${view.words.term(it)}</a>`)
  const sections = present.map((sequence) => {
    const own = book.standards.filter((it) => it.selectable.sequence === sequence)
    const rows = gather(own, categoryOf).map((grades) => [categoryName(grades[0]!, view), gradeLinks(grades, view)])
    return html`<section id="${sequence}"><h2>${view.words.term(sequence)}</h2>
${table([say.category, say.grade], rows, 'grades')}</section>
`
  })
  return {
    title: say.title,
    body: [
      html`<p class="lead">${say.subtitle}</p>\n<p class="small">${say.corpus(book.corpus.version, book.standards.length, book.corpus.instruments.length)}</p>\n`,
      html`<p class="contents">${joined(contents, ' · ')}</p>\n`,
      sections,
    ],
  }
}

function gradeLinks(grades: readonly BookStandard[], view: View): Content {
  return joined(
    grades.map((it) => {
      const { cancelled } = it.stretches[0]!.standard
      const link = view.standard(it.name, undefined, view.words.term(it.selectable.grade))
      if (cancelled === undefined) return link
      return html`<span class="gone">${link} <span class="small">${view.say.cancelledSince(cancelled.effective)}</span></span>`
    }),
    ' · ',
  )
}
