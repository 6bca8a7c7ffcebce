import type { Operator, Path, Replacement, Site } from '../mutant.ts'
import { keyOf, ownerOf } from '../sites.ts'

const opposite: Record<string, string> = { atLeast: 'above', above: 'atLeast', atMost: 'below', below: 'atMost' }
const measures = new Set<string | number>(['atLeastWan', 'atLeastSqm'])
const LEAST_STEP = 1e-6

/** 以上 that leaves its own number out, and the other way round: of measured quantities, where it is not n + 1. */
export const bound: Operator & { name: 'bound' } = {
  name: 'bound',
  mutate(site) {
    const { path, value } = site
    const key = keyOf(site)
    if (typeof value !== 'number') return []
    if (isTest(site)) return swapped(site, path.slice(0, -1), String(key))
    const isTotal = key === 'atLeast' && 'metric' in ownerOf(site)
    return measures.has(key) || isTotal ? [{ to: Number((value + LEAST_STEP).toFixed(6)) }] : []
  },
}

function isTest(site: Site): boolean {
  const list = site.path.at(-3)
  return String(keyOf(site)) in opposite && (list === 'where' || list === 'whereAny')
}

function swapped(site: Site, path: Path, key: string): Replacement[] {
  const { [key]: value, ...test } = ownerOf(site)
  return [{ path, to: { ...test, [opposite[key]!]: value } }]
}
