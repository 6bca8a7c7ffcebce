import { describeStandard } from '../../src/report/index.ts'
import { routesOf } from './pages/routes.ts'
import { termAnchor } from './pages/terms.ts'
import { entriesOf, listsOf } from './pages/vocabulary.ts'
import { paths, relativeAddress } from './paths.ts'
import type { View } from './view.ts'

/** One thing that can be found: its title, kind, address from the folder of the language, and what else it says. */
interface Entry {
  title: string
  kind: string
  url: string
  text: string
}

/** The search index of one language, as a script: pages opened from a disk may not fetch. */
export function searchScript(view: View): string {
  const entries = [...standards(view), ...instruments(view), ...others(view), ...terms(view)]
  const rows = entries.map(({ title, kind, url, text }) => [title, kind, url, text])
  return `window.bookIndex = [\n${rows.map((it) => JSON.stringify(it).replaceAll('<', '\\u003c')).join(',\n')}\n]\n`
}

const address = (path: string, anchor?: string) => relativeAddress('index.html', path, anchor)

const standards = (view: View): Entry[] =>
  view.book.standards.map((it) => {
    const { standard, law } = it.stretches[0]!
    const { qualification, lines } = describeStandard(standard, law, view.lang)
    const text = lines.filter((line) => line.inForce).map((line) => line.requirement)
    const names = qualification === it.name ? [] : [it.name]
    return {
      title: qualification,
      kind: view.say.standards,
      url: address(paths.standard(it.name)),
      text: [...names, ...text].join(' '),
    }
  })

const instruments = (view: View): Entry[] =>
  view.book.corpus.instruments.map((it) => ({
    title: `《${it.title}》`,
    kind: view.say.instrument,
    url: address(paths.instrument(it.id)),
    text: `${it.id} ${it.issuer ?? ''}`,
  }))

function others(view: View): Entry[] {
  const { say, words, book } = view
  const routes = routesOf(book).map((it) => ({
    title: words.term(it.id),
    kind: say.routes,
    url: address(paths.routes, it.id),
    text: `${it.id} ${say.selector(it.where, words)}`,
  }))
  const profiles = book.corpus.profiles.map((it) => ({
    title: view.titles.get(it.id) ?? it.id,
    kind: say.nav.profiles,
    url: address(paths.profile(it.id)),
    text: it.id,
  }))
  return [...routes, ...profiles]
}

const terms = (view: View): Entry[] =>
  listsOf(view.book).flatMap((list) =>
    entriesOf(view.book, list).map((it) => ({
      title: view.lang === 'en' && it.en !== undefined ? `${it.en} (${it.name})` : it.name,
      kind: view.say.vocabularyOf[list] ?? list,
      url: address(paths.terms(list), termAnchor(it.name)),
      text: [it.en, ...(it.synonyms ?? []), ...(it.of ?? [])].filter((one) => one !== undefined).join(' '),
    })),
  )
