import type { LeafKind, LeafRequirement, Requirement } from '../../corpus/requirements/index.ts'
import { isComposite } from '../../corpus/requirements/index.ts'
import { linesOf } from '../../corpus/requirements/people.ts'

/** What stands beside a demand: where it comes from, how sure it is, how it is called. */
const BESIDE = new Set(['title', 'clause', 'confidence', 'sources', 'note', 'unverified'])

type Node = Record<string, unknown>

/** One way to write what a kind lets authors write in several. */
const uniform: { [K in LeafKind]?: (it: Extract<LeafRequirement, { kind: K }>) => object } = {
  people: (it) => ({ kind: it.kind, unit: it.unit ?? '人', lines: linesOf(it) }),
  performance: (it) => (it.projects === undefined && it.of !== 'unknown' ? { ...it, of: it.of.map(counted) } : it),
  leadProjects: (it) => (Array.isArray(it.classes) ? { ...it, classes: it.classes.map(counted) } : it),
  equipment: (it) => ({ ...it, of: it.of.map(counted) }),
}

/**
 * What a requirement demands and nothing else, written in one way, so that two demands can be laid side by side.
 *
 * @example
 * substanceOf({ kind: 'netAssets', atLeastWan: 800, clause: '1.3.1' }) // { kind: 'netAssets', atLeastWan: 800 }
 */
export function substanceOf(it: Requirement): Node {
  if (isComposite(it)) return { kind: it.kind, of: it.of.map(substanceOf) }
  const rewrite = uniform[it.kind] as ((it: LeafRequirement) => object) | undefined
  const written = Object.entries(rewrite === undefined ? it : rewrite(it))
  return Object.fromEntries(written.filter(([key, value]) => !BESIDE.has(key) && value !== undefined))
}

/** A line that asks for neither a number nor a sum asks for one. */
function counted(it: unknown): unknown {
  if (it === null || typeof it !== 'object') return it
  const node = it as Node
  for (const key of ['any', 'all'])
    if (Array.isArray(node[key])) return { ...node, [key]: (node[key] as unknown[]).map(counted) }
  const alone = 'what' in node && !['atLeast', 'sum', 'perYear'].some((key) => node[key] !== undefined)
  return alone ? { ...node, atLeast: 1 } : node
}

/** A text by which two values are the same when they mean the same, whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? ''
  const keys = Object.keys(value).filter((key) => (value as Node)[key] !== undefined)
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical((value as Node)[key])}`)
    .join(',')}}`
}
