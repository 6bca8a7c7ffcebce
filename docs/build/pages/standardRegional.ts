import type { BookStandard } from '../book.ts'
import { type Content, html } from '../html.ts'
import { paths } from '../paths.ts'
import type { View } from '../view.ts'
import { lineArticle } from './standardHistory.ts'

/** What profiles ask beyond the national text or change in it. */
export function standardRegional({ regional }: BookStandard, view: View): Content {
  return regional.map(({ profile, lines }) => {
    const title = view.link(paths.profile(profile), view.titles.get(profile) ?? profile)
    const [lead, end] = view.say.regionalLead('\0').split('\0')
    return html`<p>${lead}${title}${end}</p>
${lines.map((it) => lineArticle(it, `${profile}-${it.line.key}`, view))}`
  })
}
