import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readRulesFiles, versionOf } from '../../src/cli/rulesDirectory.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { type Lang, languages } from '../../src/report/index.ts'
import { type Book, bookOf } from './book.ts'
import { indexName, type Page, page } from './layout.ts'
import { authorityPage } from './pages/authority.ts'
import { homePage } from './pages/home.ts'
import { instrumentPage, instrumentsPage } from './pages/instrument.ts'
import { procedurePage } from './pages/procedure.ts'
import { profilePage, profilesPage } from './pages/profile.ts'
import { routesPage } from './pages/routes.ts'
import { standardPage } from './pages/standard.ts'
import { listsOf, termsPage, usesOf, vocabularyPage } from './pages/vocabulary.ts'
import { paths } from './paths.ts'
import { searchScript } from './searchIndex.ts'
import { View } from './view.ts'

export interface BuildOptions {
  /** A rules directory. */
  rules: string
  /** The folder of the site; what stood in it goes. */
  out: string
  langs?: readonly Lang[]
}

const assets = fileURLToPath(new URL('./assets/', import.meta.url))

/**
 * Writes the law as a site of plain pages.
 *
 * @returns the paths of the pages below `out`
 * @throws Error when the rules cannot be read, or when `out` holds something other than such a site
 */
export async function buildSite({ rules, out, langs = languages }: BuildOptions): Promise<string[]> {
  await checkReplaceable(out)
  const files = await readRulesFiles(rules)
  const { corpus, problems } = loadCorpus(files, versionOf(files))
  if (corpus === undefined) {
    const { file, line, code } = problems.find((it) => it.severity === 'error')!
    throw new Error(`${file}:${line} ${code}: zizhi lint ${rules} lists every error`)
  }
  const book = bookOf(corpus, files)
  const pages = langs.flatMap((lang) => pagesOf(book, lang))
  const scripts = langs.map((lang) => ({
    path: `assets/${indexName(lang)}`,
    text: searchScript(new View(book, lang, paths.home)),
  }))
  await rm(out, { recursive: true, force: true })
  await mkdir(join(out, 'assets'), { recursive: true })
  for (const name of ['book.css', 'book.js']) await copyFile(join(assets, name), join(out, 'assets', name))
  for (const folder of new Set([...pages, ...scripts].map(({ path }) => dirname(path))))
    await mkdir(join(out, folder), { recursive: true })
  await Promise.all([...pages, ...scripts].map(({ path, text }) => writeFile(join(out, path), text)))
  return pages.map(({ path }) => path)
}

/** Refuses a folder that holds anything but a site made before. */
async function checkReplaceable(out: string): Promise<void> {
  const names = await readdir(out).catch((): string[] => [])
  if (names.length > 0 && !existsSync(join(out, 'assets/book.css')))
    throw new Error(`${out} holds other things than a site of this book`)
}

/** Every page of one language. */
function pagesOf(book: Book, lang: Lang): Page[] {
  const home = new View(book, lang, paths.home)
  const uses = usesOf(book)
  const bodies = [
    { view: home, make: homePage },
    { view: home.on(paths.instruments), make: instrumentsPage },
    { view: home.on(paths.routes), make: routesPage },
    { view: home.on(paths.procedure), make: procedurePage },
    { view: home.on(paths.profiles), make: profilesPage },
    { view: home.on(paths.authority), make: authorityPage },
    { view: home.on(paths.vocabulary), make: vocabularyPage },
    ...book.standards.map((it) => ({
      view: home.on(paths.standard(it.name)),
      make: (view: View) => standardPage(it, view),
    })),
    ...book.corpus.instruments.map((it) => ({
      view: home.on(paths.instrument(it.id)),
      make: (view: View) => instrumentPage(it, view),
    })),
    ...book.corpus.profiles.map((it) => ({
      view: home.on(paths.profile(it.id)),
      make: (view: View) => profilePage(it.id, view),
    })),
    ...listsOf(book).map((it) => ({
      view: home.on(paths.terms(it)),
      make: (view: View) => termsPage(it, uses, view),
    })),
  ]
  return bodies.map(({ view, make }) => page(view, make(view)))
}
