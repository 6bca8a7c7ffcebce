import type { RouteFile } from '../../../src/corpus/schema/route.ts'
import { headingOf, requirementText } from '../../../src/report/words.ts'
import type { Book } from '../book.ts'
import { type Content, factList, html } from '../html.ts'
import type { PageBody } from '../layout.ts'
import type { View } from '../view.ts'
import { keyHeading } from './keyHeadings.ts'

/** A route with the file, and the profile, in which it stands. */
type Route = RouteFile & { file: string }

/** All the routes on one page, those of profiles last. */
export function routesPage(view: View): PageBody {
  const routes = routesOf(view.book)
  return { title: view.say.nav.routes, body: routes.map((it) => routeArticle(it, view)) }
}

export function routesOf({ corpus }: Book): Route[] {
  const regional = corpus.profiles.flatMap(({ id, file, routes = [] }) =>
    routes.map((it) => ({ ...it, instrument: it.instrument ?? id, file })),
  )
  return [...corpus.routes, ...regional]
}

function routeArticle(it: Route, view: View): Content {
  const { say, locale, words } = view
  const effective = it.effective ?? view.book.corpus.instruments.find((one) => one.id === it.instrument)?.effective
  const added = Object.values(it.add ?? {}).map(
    (one) => html`<li>${locale.colon(headingOf(one, words), requirementText(one, words))}</li>`,
  )
  const facts: [string, Content][] = [
    [locale.labels.basis, view.cited(it.instrument, it.clause)],
    [say.period, view.days(effective, it.until)],
    [say.kinds, view.list(it.kinds.map(words.term))],
    [say.affects, say.selector(it.where, words)],
    [
      say.replaces,
      it.replaces === undefined
        ? undefined
        : view.list(it.replaces.map((one) => html`<a href="#${one}">${words.term(one)}</a>`)),
    ],
    [say.expiringBefore, it.expiringBefore],
    [say.onlyByName, it.onlyByName === true ? say.yes : undefined],
    [say.netAssetsBy, it.netAssetsBy === undefined ? undefined : say.netAssetsByOf[it.netAssetsBy]],
    [say.assesses, assesses(it, view)],
    [say.routeAdds, added.length === 0 ? undefined : html`<ul>${added}</ul>`],
    [locale.labels.confidence, it.confidence === undefined ? undefined : view.confidence(it.confidence)],
    [say.sources, view.sources(it.sources)],
    [say.remark, view.remark(it.note)],
    [say.unverifiedParts, it.unverified?.map((one) => html`<span class="remark" lang="en">${one}</span>`)],
    [say.file, html`<code>rules/${it.file}</code>`],
  ]
  return html`<article id="${it.id}" class="line"><h2>${words.term(it.id)}</h2>\n${factList(facts)}</article>\n`
}

function assesses({ assess }: Route, view: View): Content {
  const { say } = view
  if (assess === 'all') return say.all
  if (assess === 'none') return say.nothing
  const heading = keyHeading(view)
  return assess.map(({ take, except, from }) => {
    const taken = take === 'all' ? say.all : view.locale.list(take.map(heading))
    const without = except === undefined ? '' : say.without(view.locale.list(except.map(heading)))
    return html`<div>${view.locale.colon(say.gradeFrom[from], `${taken}${without}`)}</div>`
  })
}
