import { termsOf } from '../../../src/corpus/requirements/index.ts'
import type { VocabularyName } from '../../../src/corpus/requirements/kind.ts'
import type { Book } from '../book.ts'
import { type Content, html, table } from '../html.ts'
import type { PageBody } from '../layout.ts'
import { paths } from '../paths.ts'
import type { View } from '../view.ts'
import { termAnchor, termPlace } from './terms.ts'

/** A word of any vocabulary; which of these it has depends on the vocabulary. */
export interface Entry {
  name: string
  en?: string
  synonyms?: string[]
  broader?: string[]
  levels?: string[]
  specialties?: string[]
  unit?: string
  scale?: string[]
  of?: string[]
  open?: boolean
  note?: string
  confidence?: 'high' | 'medium' | 'low'
  sources?: string[]
}

/** The entries of a list of the vocabulary. */
export const entriesOf = ({ corpus }: Book, list: string): Entry[] =>
  ((corpus.vocabulary as Record<string, (string | Entry)[] | undefined>)[list] ?? []).map((it) =>
    typeof it === 'string' ? { name: it } : it,
  )

/** The lists of the vocabulary that hold anything. */
export const listsOf = (book: Book): string[] =>
  Object.keys(book.corpus.vocabulary).filter((list) => entriesOf(book, list).length > 0)

/** The standards that name each word, by list and word. */
export function usesOf(book: Book): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>()
  for (const { name, lines, regional } of book.standards)
    for (const { line } of [...lines, ...regional.flatMap((it) => it.lines)])
      for (const use of termsOf(line.requirement)) {
        const list = termPlace(book.corpus.vocabulary, use.vocabulary as VocabularyName, use.name)
        const key = `${list} ${use.name}`
        uses.set(key, (uses.get(key) ?? new Set()).add(name))
      }
  return uses
}

/** One list of the vocabulary. */
export function termsPage(list: string, uses: ReadonlyMap<string, ReadonlySet<string>>, view: View): PageBody {
  const { say } = view
  const entries = entriesOf(view.book, list)
  const names = new Set(entries.map((it) => it.name))
  // A word may stand in several files of the vocabulary; links lead to the first.
  const first = new Map(entries.toReversed().map((it) => [it.name, it]))
  const word = (it: string) => (names.has(it) ? html`<a href="#${termAnchor(it)}">${it}</a>` : it)
  const columns: [string, (it: Entry) => Content][] = [
    [say.term, (it) => html`<b${first.get(it.name) === it ? html` id="${termAnchor(it.name)}"` : ''}>${it.name}</b>`],
    [say.english, (it) => (it.en === undefined ? '' : html`<span lang="en">${it.en}</span>`)],
    [
      say.members,
      (it) => [view.list((it.of ?? []).map((one) => member(one, list, view))), it.open === true ? ` ${say.open}` : ''],
    ],
    [say.synonyms, (it) => view.list(it.synonyms ?? [])],
    [say.broader, (it) => view.list((it.broader ?? []).map(word))],
    [
      say.narrower,
      (it) => view.list(entries.filter((one) => one.broader?.includes(it.name)).map((one) => word(one.name))),
    ],
    [say.levels, (it) => view.list(it.levels ?? [])],
    [say.specialties, (it) => view.list(it.specialties ?? [])],
    [say.unit, (it) => it.unit],
    [say.scale, (it) => view.list(it.scale ?? [])],
    [say.remark, (it) => view.remark(it.note)],
    [view.locale.labels.confidence, (it) => (it.confidence === undefined ? '' : view.confidence(it.confidence))],
    [say.sources, (it) => view.sources(it.sources)],
    [say.usedBy, (it) => usedBy(uses.get(`${list} ${it.name}`), view)],
  ]
  const filled = columns.filter(([, cell], i) => i === 0 || entries.some((it) => html`${cell(it)}`.text !== ''))
  const rows = entries.map((it) => filled.map(([, cell]) => cell(it)))
  return {
    title: say.vocabularyOf[list] ?? list,
    body: [
      html`<p>${view.link(paths.vocabulary, say.nav.vocabulary)}</p>`,
      table(
        filled.map(([heading]) => heading),
        rows,
        'terms',
      ),
    ],
  }
}

/** A word of a group, linked to the list in which it stands. */
function member(word: string, list: string, view: View): Content {
  const found = listsOf(view.book).find(
    (it) => it !== list && entriesOf(view.book, it).some((one) => one.name === word),
  )
  return found === undefined ? word : view.link(paths.terms(found), word, termAnchor(word))
}

function usedBy(names: ReadonlySet<string> | undefined, view: View): Content {
  if (names === undefined) return ''
  const links = view.list([...names].map((name) => view.standard(name)))
  return names.size <= 2
    ? links
    : html`<details><summary>${view.say.usedByCount(names.size)}</summary>${links}</details>`
}

/** The list of lists. */
export function vocabularyPage(view: View): PageBody {
  const { say, book } = view
  const items = listsOf(book).map(
    (it) =>
      html`<li>${view.link(paths.terms(it), say.vocabularyOf[it] ?? it)} <span class="count">${entriesOf(book, it).length}</span></li>`,
  )
  return { title: say.nav.vocabulary, body: html`<ul>${items}</ul>` }
}
