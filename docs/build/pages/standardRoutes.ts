import type { Law } from '../../../src/corpus/consolidate.ts'
import { routedRequirements } from '../../../src/corpus/routing.ts'
import type { RouteFile } from '../../../src/corpus/schema/route.ts'
import { selects } from '../../../src/corpus/select.ts'
import { printQualification } from '../../../src/domain/qualification.ts'
import { headingOf } from '../../../src/report/words.ts'
import type { BookStandard } from '../book.ts'
import { type Content, html, table } from '../html.ts'
import { paths } from '../paths.ts'
import type { View } from '../view.ts'

interface OpenRoute {
  route: RouteFile
  profile: string
  from: string
  until: string | undefined
  /** The last law in which it is open. */
  law: Law
}

/** The routes that lead to a standard: for which applications, on which days, and what each assesses. */
export function standardRoutes(it: BookStandard, view: View): Content {
  const { say, locale, words } = view
  const rows = openRoutes(it, view).map(({ route, profile, from, until, law }) => [
    [
      view.link(paths.routes, words.term(route.id), route.id),
      profile === view.book.base ? '' : html`<div class="small">${view.titles.get(profile)}</div>`,
    ],
    view.list(route.kinds.map(words.term)),
    view.days(from, until),
    assessed(it, route, law, view),
    view.confidence(route.confidence ?? 'medium'),
  ])
  const headings = [say.routes, say.kinds, say.period, say.assesses, locale.labels.confidence]
  return table(headings, rows, 'routes') ?? html`<p>${say.noRoute}</p>`
}

/** The routes of the nation, then those that profiles have besides. */
function openRoutes({ selectable, stretches }: BookStandard, view: View): OpenRoute[] {
  const cancelled = stretches[0]!.standard.cancelled?.effective
  const found = new Map<string, OpenRoute>()
  for (const [profile, laws] of view.book.laws)
    for (const law of laws) {
      if (law.standard(selectable) === undefined || (cancelled !== undefined && law.from >= cancelled)) continue
      for (const route of law.routes) {
        const known = found.get(route.id)
        if (!selects(route.where, selectable) || (known !== undefined && known.profile !== profile)) continue
        found.set(route.id, { route, profile, from: known?.from ?? law.from, until: law.until, law })
      }
    }
  return [...found.values()]
}

/** The lines that a route asks; those of another grade say so, those of the route itself too. */
function assessed({ name, selectable }: BookStandard, route: RouteFile, law: Law, view: View): Content {
  const standard = law.standard(selectable)!
  const own = new Set(view.book.standards.find((it) => it.name === name)!.lines.map((it) => it.line.key))
  const words = view.wordsOf(law, standard.requirements)
  const items = routedRequirements(law, standard, route).map(({ key, requirement, takenFrom }) => {
    const heading = headingOf(requirement, words)
    if (takenFrom !== undefined) {
      const lower = view.book.standards.find((it) => it.name === printQualification(takenFrom.qualification))!
      const grade = view.words.term(lower.selectable.grade)
      return [heading, view.say.takenFrom(view.standard(lower.name, key, grade))]
    }
    return own.has(key) ? html`<a href="#${key}">${heading}</a>` : [heading, view.say.addedByRoute]
  })
  const by = route.netAssetsBy
  return [
    items.map((it) => html`<span class="item">${it}</span> `),
    by === undefined
      ? ''
      : html`<div class="small">${view.locale.colon(view.say.netAssetsBy, view.say.netAssetsByOf[by])}</div>`,
  ]
}
