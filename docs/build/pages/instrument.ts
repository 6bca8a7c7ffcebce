import type { Corpus } from '../../../src/corpus/corpus.ts'
import type { Instrument } from '../../../src/corpus/schema/instrument.ts'
import { gather } from '../../../src/report/gather.ts'
import type { BookStandard } from '../book.ts'
import { type Content, factList, html, joined, section, table } from '../html.ts'
import type { PageBody } from '../layout.ts'
import { paths } from '../paths.ts'
import type { View } from '../view.ts'
import { changesBy } from './changes.ts'
import { routesOf } from './routes.ts'

/** A page for each legal document: what it enacts, what it changes, and what else rests on it. */
export function instrumentPage(it: Instrument, view: View): PageBody {
  const { say, locale, words } = view
  const { corpus, standards } = view.book
  const facts: [string, Content][] = [
    [say.instrument, it.id],
    [say.issuer, it.issuer],
    [say.issued, it.issued],
    [say.effective, it.effective],
    [say.until, it.until],
    [locale.labels.confidence, view.confidence(it.confidence)],
    [say.sources, view.sources(it.sources)],
    [say.remark, view.remark(it.note)],
  ]
  const sections = [
    section('changes', say.changes, changesBy(it.id, corpus.amendments, view)),
    section(
      'enacts',
      say.enacts,
      grouped(
        standards.filter((one) => one.instrument === it.id),
        view,
      ),
    ),
    section(
      'routes',
      say.routes,
      routesOf(view.book)
        .filter((one) => one.instrument === it.id)
        .map(
          (one) =>
            html`<p>${view.link(paths.routes, words.term(one.id), one.id)}: ${say.selector(one.where, words)}</p>`,
        ),
    ),
    section('counting', say.counting, counting(it.id, corpus, view)),
    section(
      'authority',
      say.authority,
      corpus.authority.some((one) => one.instrument === it.id || one.rules.some((rule) => rule.instrument === it.id))
        ? view.link(paths.authority, say.nav.authority)
        : undefined,
    ),
  ]
  const nothing = sections.every((one) => one === undefined) ? html`<p>${say.nothingChanged}</p>` : undefined
  return { title: `《${it.title}》`, body: [factList(facts), sections, nothing] }
}

/** Standards by sequence and category, the grades as links. */
export function grouped(list: readonly BookStandard[], view: View): Content {
  return gather(list, (it) => it.selectable.sequence).map((of) => {
    const rows = gather(of, categoryOf).map((grades) => [
      categoryName(grades[0]!, view),
      joined(
        grades.map((it) => view.standard(it.name, undefined, view.words.term(it.selectable.grade))),
        ' · ',
      ),
    ])
    const sequence = view.words.term(of[0]!.selectable.sequence)
    return html`<h3>${sequence}</h3>${table([view.say.category, view.say.grade], rows, 'grades')}`
  })
}

/** What the grades of one category have in common. */
export const categoryOf = ({ selectable }: BookStandard) => [
  selectable.sequence,
  selectable.category,
  selectable.variant,
]

/** A category with its variant. */
export function categoryName({ selectable }: BookStandard, view: View): string {
  const name = view.words.term(selectable.category)
  return selectable.variant === undefined ? name : `${name} (${view.words.term(selectable.variant)})`
}

function counting(id: string, { counting: files, profiles }: Corpus, view: View): Content {
  const own = files.filter((it) => it.instrument === id)
  if (own.length === 0) return undefined
  return own.map(
    (it) =>
      html`<p>${it.id}: ${view.list(profiles.map((one) => view.link(paths.profile(one.id), view.titles.get(one.id) ?? one.id, `counting-${it.id}`)))}</p>`,
  )
}

/** The list of all instruments, oldest first. */
export function instrumentsPage(view: View): PageBody {
  const { say, locale } = view
  const all = view.book.corpus.instruments.toSorted((a, b) =>
    a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : 0,
  )
  const rows = all.map((it) => [
    it.effective,
    view.link(paths.instrument(it.id), `《${it.title}》`),
    it.id,
    it.issuer,
    view.confidence(it.confidence),
  ])
  const headings = [say.effective, say.instrument, locale.labels.number, say.issuer, locale.labels.confidence]
  return { title: say.nav.instruments, body: table(headings, rows, 'instruments') }
}
