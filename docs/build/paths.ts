import { posix } from 'node:path'
import type { Lang } from '../../src/report/index.ts'

/** A name as a file is called: characters that some file systems or addresses forbid become a dash. */
export const fileName = (name: string) => name.replace(/[\\/:*?"<>|#%\s]+/g, '-')

/** Where each page stands below the folder of its language. */
export const paths = {
  home: 'index.html',
  instruments: 'instruments.html',
  routes: 'routes.html',
  procedure: 'procedure.html',
  profiles: 'profiles.html',
  authority: 'authority.html',
  vocabulary: 'vocabulary.html',
  standard: (name: string) => `standards/${fileName(name)}.html`,
  instrument: (id: string) => `instruments/${fileName(id)}.html`,
  profile: (id: string) => `profiles/${fileName(id)}.html`,
  terms: (list: string) => `vocabulary/${fileName(list)}.html`,
}

/** The folder of a language: Chinese at the root. */
export const folderOf = (lang: Lang) => (lang === 'zh-CN' ? '' : `${lang}/`)

/**
 * An address from one file of the site to another, that works from a disk as well as from a server.
 *
 * @example
 * relativeAddress('standards/a.html', 'instruments/b c.html', 'x') // '../instruments/b%20c.html#x'
 */
export function relativeAddress(from: string, to: string, anchor?: string): string {
  const path = from === to && anchor !== undefined ? '' : posix.relative(posix.dirname(from), to)
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return anchor === undefined ? encoded : `${encoded}#${encodeURIComponent(anchor)}`
}
