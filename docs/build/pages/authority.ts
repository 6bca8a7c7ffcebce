import { table } from '../html.ts'
import type { PageBody } from '../layout.ts'
import type { View } from '../view.ts'

/** Who grants what: the rules in their order, of which the first that matches holds. */
export function authorityPage(view: View): PageBody {
  const { say, locale, words } = view
  const effectiveOf = new Map(view.book.corpus.instruments.map((it) => [it.id, it.effective]))
  const rows = view.book.corpus.authority.flatMap(({ instrument, rules }) =>
    rules.map((it) => [
      say.selector(it.where, words),
      say.authorityOf(it.authority),
      view.days(it.from ?? effectiveOf.get(it.instrument ?? instrument), it.until),
      view.cited(it.instrument ?? instrument, it.clause),
      view.confidenceOf(it),
      [view.sources(it.sources), view.remarks(it)],
    ]),
  )
  const headings = [say.affects, say.authority, say.period, locale.labels.basis, locale.labels.confidence, say.sources]
  return { title: say.nav.authority, body: table(headings, rows, 'authority') }
}
