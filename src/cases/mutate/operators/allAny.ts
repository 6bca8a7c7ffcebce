import type { Operator, Site } from '../mutant.ts'
import { keyOf, ownerOf } from '../sites.ts'

const opposite: Record<string, string> = { any: 'all', all: 'any', where: 'whereAny', whereAny: 'where' }

/** All in place of any, and any in place of all. Machines have no all: there each of the choice becomes a line. */
export const allAny: Operator & { name: 'allAny' } = {
  name: 'allAny',
  mutate(site) {
    const { path, value } = site
    if (isComposite(value)) return [{ to: { ...value, kind: opposite[value.kind] } }]
    const key = String(keyOf(site))
    if (!Array.isArray(value) || value.length < 2 || !(key in opposite)) return []
    const { [key]: _, ...others } = ownerOf(site)
    const other = opposite[key]!
    if (other in others) return []
    if (isMachines(site)) return spread(site, value)
    return [{ path: path.slice(0, -1), to: { ...others, [other]: value } }]
  },
}

interface Joined {
  kind: 'any' | 'all'
  of: unknown[]
}

function isComposite(value: unknown): value is Joined {
  const isObject = typeof value === 'object' && value !== null && 'kind' in value && 'of' in value
  return isObject && (value.kind === 'any' || value.kind === 'all') && (value as Joined).of.length > 1
}

function isMachines({ path, parents }: Site): boolean {
  const requirement = parents.findLast((it) => typeof it === 'object' && it !== null && 'kind' in it)
  return path.at(-1) === 'any' && (requirement as { kind?: string } | undefined)?.kind === 'equipment'
}

function spread({ path, parents }: Site, lines: readonly unknown[]) {
  const list = parents.at(-2)
  const i = Number(path.at(-2))
  return Array.isArray(list) ? [{ path: path.slice(0, -2), to: list.toSpliced(i, 1, ...lines) }] : []
}
