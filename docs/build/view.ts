import type { Law } from '../../src/corpus/consolidate.ts'
import type { Lang } from '../../src/report/index.ts'
import { localeOf } from '../../src/report/locales/index.ts'
import type { Locale } from '../../src/report/locales/locale.ts'
import { type Words, wordsFor } from '../../src/report/words.ts'
import { type Book, type BookLine, newestLaw, profileTitles } from './book.ts'
import { type Content, type Html, html, joined } from './html.ts'
import { folderOf, paths, relativeAddress } from './paths.ts'
import { type BookWords, bookWords } from './words/index.ts'

/** What a page is written with: the book, one language, and the way from this page to the others. */
export class View {
  readonly locale: Locale
  readonly say: BookWords
  /** The words of the newest law. */
  readonly words: Words
  readonly titles: ReadonlyMap<string, string>

  constructor(
    readonly book: Book,
    readonly lang: Lang,
    /** The page, below the folder of its language. */
    readonly path: string,
  ) {
    this.locale = localeOf(lang)
    this.say = bookWords[lang]
    this.words = wordsFor(newestLaw(book), this.locale)
    this.titles = profileTitles(book)
  }

  on(path: string): View {
    return new View(this.book, this.lang, path)
  }

  wordsOf(law: Law, lines: readonly BookLine['line'][] = []): Words {
    return wordsFor(law, this.locale, { requirements: lines })
  }

  /** The address of another page of the same language. */
  to(path: string, anchor?: string): string {
    return relativeAddress(this.path, path, anchor)
  }

  /** The address of this page in another language, or of a file that all languages share. */
  toRoot(path: string, lang?: Lang): string {
    return relativeAddress(folderOf(this.lang) + this.path, (lang === undefined ? '' : folderOf(lang)) + path)
  }

  link(path: string, text: Content, anchor?: string): Html {
    return html`<a href="${this.to(path, anchor)}">${text}</a>`
  }

  standard(name: string, anchor?: string, text?: Content): Html {
    const found = this.book.standards.find((it) => it.name === name)
    const title = found === undefined ? name : this.locale.qualification(found.selectable, this.words)
    return this.link(paths.standard(name), text ?? title, anchor)
  }

  /** The page of an instrument, or of the profile that acts as one. */
  pageOf(instrument: string): string | undefined {
    if (this.book.corpus.instruments.some((it) => it.id === instrument)) return paths.instrument(instrument)
    return this.titles.has(instrument) ? paths.profile(instrument) : undefined
  }

  instrument(id: string, law?: Law): Content {
    const label = (law === undefined ? this.words : this.wordsOf(law)).instrument(id)
    const page = this.pageOf(id)
    return page === undefined ? label : this.link(page, label)
  }

  /** A text of the report in which the name of an instrument becomes a link. */
  citing(text: string, instrument: string, words: Words): Content {
    const name = words.instrument(instrument)
    const at = text.indexOf(name)
    const page = this.pageOf(instrument)
    if (at < 0 || page === undefined) return text
    return [text.slice(0, at), this.link(page, name), text.slice(at + name.length)]
  }

  list(items: readonly Content[]): Content[] {
    return joined(items, this.say.comma)
  }

  /** From one day to another, or on. */
  days(from: string | undefined, until?: string): Content {
    return from === undefined ? undefined : html`<span class="days">${this.say.days(from, until)}</span>`
  }

  /** An instrument with the place in it. */
  cited(instrument: string, clause: string | number | undefined): Content {
    return this.citing(this.locale.citation({ instrument, clause, history: [] }, this.words), instrument, this.words)
  }

  bracketed(text: string): string {
    return this.lang === 'en' ? ` (${text})` : `（${text}）`
  }

  /** What no source confirms, and why something is encoded as it is. */
  remarks({ note, unverified = [] }: { note?: string | undefined; unverified?: string[] | undefined }): Content {
    const all = [...(note === undefined ? [] : [note]), ...unverified]
    return all.map((it) => html`<div class="small" lang="en">${it}</div>`)
  }

  confidenceOf({ confidence }: { confidence?: 'high' | 'medium' | 'low' | undefined }): Content {
    return confidence === undefined ? undefined : this.confidence(confidence)
  }

  /** Addresses as links; other sources as they are named. */
  sources(list: readonly string[] | undefined): Content {
    const one = (it: string) => {
      const host = /^https?:\/\/([^/]+)/.exec(it)?.[1]
      if (host === undefined) return html`<span lang="en">${it}</span>`
      return html`<a class="source" href="${it}" rel="noreferrer">${host}</a>`
    }
    return this.list((list ?? []).map(one))
  }

  /** A remark of the rules, which are written in English. */
  remark(text: string | undefined): Html | undefined {
    return text === undefined ? undefined : html`<span lang="en">${text}</span>`
  }

  confidence(it: 'high' | 'medium' | 'low'): Html {
    return html`<span class="confidence ${it}">${this.locale.confidence[it]}</span>`
  }
}
