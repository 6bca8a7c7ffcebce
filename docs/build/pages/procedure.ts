import { type Content, html, section, table } from '../html.ts'
import type { PageBody } from '../layout.ts'
import { paths } from '../paths.ts'
import type { View } from '../view.ts'

/** A rule with the instrument in which it stands, or the profile that makes it. */
type Placed<R> = R & { instrument: string; profile?: string }

const placed = <R extends { instrument?: string | undefined }>(
  rules: readonly R[] = [],
  instrument: string,
  profile?: string,
) =>
  rules.map(
    (it): Placed<R> => ({
      ...it,
      instrument: it.instrument ?? instrument,
      ...(profile === undefined ? {} : { profile }),
    }),
  )

/** How long certificates hold, when they are renewed, and what bars an application; profiles after the nation. */
export function procedurePage(view: View): PageBody {
  const { say, book } = view
  const { validity, bans, profiles } = book.corpus
  const rules = [
    ...validity.flatMap((it) => placed(it.rules, it.instrument)),
    ...profiles.flatMap((it) => placed(it.validity, it.id, it.id)),
  ]
  const extensions = [
    ...validity.flatMap((it) => placed(it.extensions, it.instrument)),
    ...profiles.flatMap((it) => placed(it.extensions, it.id, it.id)),
  ]
  const all = [
    ...bans.flatMap((it) => placed(it.bans, it.instrument)),
    ...profiles.flatMap((it) => placed(it.bans, it.id, it.id)),
  ]
  const sections = [
    section('validity', say.validity, validityTable(rules, view)),
    section('extensions', say.extensions, extensionTable(extensions, view)),
    section('bans', say.bans, banTable(all, view)),
  ]
  return { title: say.nav.procedure, body: sections }
}

/** Whom a rule concerns, and in which profile alone. */
const concerned = ({ where, profile }: Pick<Validity, 'where' | 'profile'>, view: View): Content[] => [
  view.say.selector(where, view.words),
  profile === undefined
    ? ''
    : html`<div class="small">${view.link(paths.profile(profile), view.titles.get(profile) ?? profile)}</div>`,
]

type Corpus = View['book']['corpus']
type Validity = Placed<Corpus['validity'][number]['rules'][number]>
type Extension = Placed<NonNullable<Corpus['validity'][number]['extensions']>[number]>
type Ban = Placed<Corpus['bans'][number]['bans'][number]>

/** The columns in which every rule says where it stands and how sure that is. */
const origin = (it: Validity | Extension | Ban, view: View): Content[] => [
  view.cited(it.instrument, it.clause),
  view.confidenceOf(it),
  [view.sources(it.sources), view.remarks(it)],
]
const originHeadings = ({ say, locale }: View) => [locale.labels.basis, locale.labels.confidence, say.sources]

function validityTable(rules: readonly Validity[], view: View): Content {
  const { say } = view
  const effectiveOf = new Map(view.book.corpus.instruments.map((it) => [it.id, it.effective]))
  const span = (it: Validity['opens']) => (it === undefined ? undefined : say.span(it))
  const rows = rules.map((it) => [
    concerned(it, view),
    it.years,
    say.windowOf(span(it.opens), span(it.closes)),
    view.days(it.from ?? effectiveOf.get(it.instrument), it.until),
    ...origin(it, view),
  ])
  return table([say.affects, say.years, say.window, say.period, ...originHeadings(view)], rows, 'procedure')
}

function extensionTable(rules: readonly Extension[], view: View): Content {
  const { say } = view
  const rows = rules.map((it) => [
    [concerned(it, view), it.issuedBy === undefined ? '' : view.bracketed(say.authorityOf(it.issuedBy))],
    view.days(it.expiring.from, it.expiring.until),
    html`<span class="days">${it.to}</span>`,
    ...origin(it, view),
  ])
  return table([say.affects, say.expiring, say.movedTo, ...originHeadings(view)], rows, 'procedure')
}

function banTable(rules: readonly Ban[], view: View): Content {
  const { say, words } = view
  const rows = rules.map(({ on, ...it }) => [
    words.term(it.id),
    on === 'mark' ? say.mark : view.list(on.acts.map(words.term)),
    on === 'mark' ? '' : say.span(on.lasts),
    [
      concerned(it, view),
      view.bracketed(view.locale.list([...it.kinds.map(words.term), ...(on === 'mark' ? [] : [say.barsOf[on.bars]])])),
    ],
    ...origin({ on, ...it }, view),
  ])
  return table([say.ban, say.cause, say.lasts, say.bars, ...originHeadings(view)], rows, 'procedure')
}
