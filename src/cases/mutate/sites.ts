import type { Lexicon } from '../../corpus/lexicon.ts'
import type { FileKind } from '../../corpus/schema/files.ts'
import type { LawFile } from './lawFiles.ts'
import type { Path, Site } from './mutant.ts'

/** What says where the law stands or what things are called, not what it demands. */
const NOT_LAW = new Set([
  'about',
  'categories',
  'category',
  'clause',
  'confidence',
  'countUnit',
  'en',
  'file',
  'id',
  'instrument',
  'issued',
  'issuer',
  'kind',
  'metric',
  'name',
  'note',
  'outOf',
  'part',
  'sequence',
  'sources',
  'title',
  'unit',
  'unverified',
  'variant',
])

/** Every node of a file that may be mutated, in the order of the file. */
export function sitesOf({ kind, content }: LawFile, lexicon: Lexicon): Site[] {
  const sites: Site[] = []
  const visit = (value: unknown, path: Path, parents: readonly unknown[]) => {
    if (value === undefined) return
    if (path.length > 0) sites.push({ kind, path, value, parents, lexicon })
    if (value === null || typeof value !== 'object') return
    const below = [...parents, value]
    if (Array.isArray(value)) for (const [i, it] of value.entries()) visit(it, [...path, i], below)
    else
      for (const [key, it] of Object.entries(value))
        if (isOfDecider(kind, path) || (!NOT_LAW.has(key) && !isSelector(kind, key, it, value)))
          visit(it, [...path, key], below)
  }
  visit(content, [], [])
  return sites
}

/** A rule on who decides is little more than whom it speaks of. */
const isOfDecider = (kind: FileKind, path: Path) => kind === 'authority' && path.at(-1) === 'where'

/** Whom a line speaks of is no demand; shifting it would move whole standards. */
function isSelector(kind: FileKind, key: string, value: unknown, parent: object): boolean {
  if (Array.isArray(value)) return key === 'of' && 'atLeast' in parent && typeof value[0] === 'number'
  if (value === null || typeof value !== 'object') return false
  const isHeld = key === 'of' && 'kind' in parent && parent.kind === 'qualificationsHeld'
  return (key === 'where' && kind !== 'authority') || key === 'holds' || isHeld
}

/** The last step of a path; the last part of it where an amendment sets a path. */
export function keyOf({ path }: Pick<Site, 'path'>): string | number {
  const last = path.at(-1)!
  return typeof last === 'string' ? last.split('/').at(-1)! : last
}

/** The list in which a site stands, with the key of the list; undefined when it stands in none. */
export function listOf({ path, parents }: Site): { key: string; list: readonly unknown[]; owner: object } | undefined {
  const list = parents.at(-1)
  if (!Array.isArray(list) || path.length < 2) return undefined
  return { key: String(keyOf({ path: path.slice(0, -1) })), list, owner: parents.at(-2) as object }
}

/** The node in which a site stands. */
export function ownerOf({ parents }: Site): Record<string, unknown> {
  return parents.at(-1) as Record<string, unknown>
}
