import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite } from '../../docs/build/buildSite.ts'

export const rules = fileURLToPath(new URL('../../rules/', import.meta.url))

/** A site in a folder of its own, with its pages by path. */
export interface Site {
  folder: string
  pages: ReadonlyMap<string, string>
  files: ReadonlySet<string>
}

/** Builds the book of the shipped rules into a temporary folder. */
export async function shippedSite(): Promise<Site> {
  const folder = join(mkdtempSync(join(tmpdir(), 'zizhi-docs-')), 'site')
  const paths = await buildSite({ rules, out: folder })
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'))
  return {
    folder,
    pages: new Map(paths.map((it) => [it, readFileSync(join(folder, it), 'utf8')])),
    files: new Set(files),
  }
}

export const dropSite = ({ folder }: Site): string => dirname(folder)

/** The anchors of a page. */
export const anchorsOf = (page: string): string[] => [...page.matchAll(/\sid="([^"]*)"/g)].map((it) => decode(it[1]!))

/** Every address that a page leads to or loads. */
export const addressesOf = (page: string): string[] =>
  [...page.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((it) => decode(it[1]!))

/** The file and the anchor to which an address leads from a page; `undefined` for one outside the site. */
export function targetOf(from: string, address: string): { file: string; anchor: string } | undefined {
  if (/^[a-z]+:/i.test(address)) return undefined
  const [path = '', anchor = ''] = address.split('#')
  const file = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), decodeURIComponent(path)))
  return { file, anchor: decodeURIComponent(anchor) }
}

/** The text of a page without its tags, as a reader sees it. */
export const textOf = (page: string): string => decode(page.replace(/<[^>]*>/g, ' '))

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!)
