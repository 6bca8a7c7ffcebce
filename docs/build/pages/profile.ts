import type { Counting } from '../../../src/corpus/counting.ts'
import type { Profile } from '../../../src/corpus/profile.ts'
import { addDays } from '../../../src/domain/day.ts'
import { type Sequence, sequences } from '../../../src/domain/qualification.ts'
import { newestLaw } from '../book.ts'
import { type Content, factList, html, section, table } from '../html.ts'
import type { PageBody } from '../layout.ts'
import { paths } from '../paths.ts'
import type { View } from '../view.ts'
import { changesBy } from './changes.ts'

/** A jurisdiction: what it takes, what it asks besides, and how it counts people. */
export function profilePage(id: string, view: View): PageBody {
  const { say, locale } = view
  const file = view.book.corpus.profiles.find((it) => it.id === id)!
  const { profile } = newestLaw(view.book, id)
  const evidence = Object.entries(profile.evidence).map(([fact, grade]) =>
    locale.colon(say.evidenceOf(fact), locale.evidence[grade as keyof typeof locale.evidence] ?? grade),
  )
  const facts: [string, Content][] = [
    [locale.labels.profile, id],
    [say.extends, file.extends === undefined ? undefined : view.link(paths.profile(file.extends), file.extends)],
    [say.accepts, view.list(profile.authorities.map((it) => say.authorityOf(it)))],
    [say.firstFilingInRegionOnly, inRegionOnly(profile.firstFilingInRegionOnly, view)],
    [say.evidence, view.list(evidence)],
    [say.sources, view.sources(file.sources)],
    [say.remark, view.remark(file.note)],
    [say.file, html`<code>rules/${file.file}</code>`],
  ]
  const body = [
    factList(facts),
    section(
      'routes',
      say.routes,
      (file.routes ?? []).map((it) => html`<p>${view.link(paths.routes, view.words.term(it.id), it.id)}</p>`),
    ),
    section('changes', say.changes, changesBy(id, [{ ...file, instrument: id }], view)),
    section('counting', say.counting, countingOf(id, view)),
  ]
  return { title: profile.title, body }
}

function inRegionOnly(it: Profile['firstFilingInRegionOnly'], view: View): Content {
  if (it === undefined) return view.say.no
  return [view.say.yes, ' · ', view.cited(it.instrument, it.clause)]
}

interface Stretch {
  from: string
  until: string | undefined
  counting: Counting
}

/** The rules of each counting file, by days; the newest open. */
function countingOf(id: string, view: View): Content {
  const bySequences = new Map<string, { sequences: Sequence[]; stretches: Stretch[] }>()
  for (const sequence of sequences) {
    const stretches = stretchesOf(id, sequence, view)
    const newest = stretches[0]
    if (newest === undefined) continue
    const same = bySequences.get(newest.counting.id)
    bySequences.set(newest.counting.id, { sequences: [...(same?.sequences ?? []), sequence], stretches })
  }
  return [...bySequences].map(
    ([name, { sequences: of, stretches }]) => html`<h3 id="counting-${name}">${view.list(of.map(view.words.term))}</h3>
${stretches.map(
  (
    it,
    i,
  ) => html`<details class="stretch"${i === 0 ? html` open` : ''}><summary>${view.days(it.from, it.until)}</summary>
${countingTable(it.counting, view)}</details>
`,
)}`,
  )
}

function stretchesOf(id: string, sequence: Sequence, view: View): Stretch[] {
  const stretches: Stretch[] = []
  for (const law of view.book.laws.get(id)!) {
    if (!law.standards.some((it) => it.qualification.sequence === sequence)) continue
    const counting = law.counting(sequence)
    const last = stretches.at(-1)
    if (
      last !== undefined &&
      JSON.stringify(last.counting) === JSON.stringify(counting) &&
      last.until !== undefined &&
      addDays(last.until, 1) === law.from
    )
      last.until = law.until
    else stretches.push({ from: law.from, until: law.until, counting })
  }
  return stretches.reverse()
}

function countingTable({ together, oneSeatAmongLines, checks }: Counting, view: View): Content {
  const { say, locale, words } = view
  const rows = checks.map(({ check, instrument }) => {
    const rule = (say.checks[check.check] as (it: typeof check, w: typeof words) => string)(check, words)
    return [
      [rule, view.remarks(check)],
      view.cited(instrument, check.clause),
      view.confidenceOf(check),
      view.sources(check.sources),
    ]
  })
  return html`${table([say.rule, locale.labels.basis, locale.labels.confidence, say.sources], rows, 'counting')}
<ul>${together.map((it) => html`<li>${say.together(it)}</li>`)}<li>${oneSeatAmongLines ? say.oneSeat : say.severalSeats}</li></ul>`
}

/** The list of profiles. */
export function profilesPage(view: View): PageBody {
  const { say } = view
  const rows = view.book.corpus.profiles.map((it) => [
    view.link(paths.profile(it.id), view.titles.get(it.id) ?? it.id),
    it.extends === undefined ? '' : view.link(paths.profile(it.extends), it.extends),
    view.list(newestLaw(view.book, it.id).profile.authorities.map((one) => say.authorityOf(one))),
  ])
  return { title: say.nav.profiles, body: table([say.nav.profiles, say.extends, say.accepts], rows) }
}
