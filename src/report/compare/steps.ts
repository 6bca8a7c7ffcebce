import type { LeafKind } from '../../corpus/requirements/index.ts'
import type { Predicate } from '../../corpus/schema/predicate.ts'
import type { Step } from './change.ts'

/** A place in a requirement on the way down to what differs. */
export interface Place {
  /** The kind of the requirement, the innermost of joined ones. */
  kind: string
  path: (string | number)[]
  steps: Step[]
  /** How long the path of the requirement itself is: 0 unless it is joined with others. */
  root: number
  /** The units that the requirement says once for all its numbers, on either side. */
  units?: unknown[]
}

interface Part {
  number: number
  /** The only part on either side: its number says nothing. */
  single: boolean
}

type Node = Record<string, unknown>

/** How the parts that a kind lists under `of` are called. */
const listed: { [K in LeafKind]?: (node: Node, part: Part) => Step[] } = {
  performance: (_, { number, single }) => (single ? [] : [{ code: 'class', number }]),
  equipment: (node) => ('what' in node ? [{ code: 'line', what: [node.what].flat() as string[] }] : []),
}

/** One step further down: by a field, or into one of the parts that a field lists. */
export function stepInto(place: Place, key: string, node?: unknown, part?: Part): Place {
  const path = [...place.path, key, ...(part === undefined ? [] : [part.number])]
  const inner = isNode(node) ? node : {}
  const more = part === undefined ? fieldSteps(key, inner, place) : partSteps(key, inner, part, place.kind)
  const kind = typeof inner.kind === 'string' ? inner.kind : place.kind
  return { ...place, kind, path, steps: [...place.steps, ...more] }
}

const isNode = (it: unknown): it is Node => it !== null && typeof it === 'object' && !Array.isArray(it)

/** Fields that say nothing by their name: what they hold does. */
const SILENT = new Set(['who', 'registered', 'titled', 'post', 'worker', 'experienced', 'atLeast', 'years', 'like'])
const MEASURES = new Set(['sum', 'perYear'])

function fieldSteps(key: string, node: Node, { path, root, kind }: Place): Step[] {
  if (MEASURES.has(key)) return [{ code: 'metric', metric: String(node.metric ?? ''), how: key }]
  if (SILENT.has(key) || (path.length === root && kind !== 'performance' && key.startsWith('atLeast'))) return []
  return [{ code: 'field', name: key }]
}

function partSteps(key: string, node: Node, part: Part, kind: string): Step[] {
  const { number, single } = part
  if (key === 'lines' || key === 'ofWhich') {
    if (!('who' in node)) return listed.equipment!(node, part)
    if (key === 'lines' && single) return []
    return [{ code: key === 'lines' ? 'people' : 'ofWhich', who: node.who as Predicate }]
  }
  if (key === 'classes')
    return [
      { code: 'field', name: key },
      { code: 'class', number },
    ]
  if (key === 'of') return 'kind' in node ? [{ code: 'part', number }] : (listed[kind as LeafKind]?.(node, part) ?? [])
  if (typeof node.metric === 'string') {
    const of = typeof node.part === 'string' ? { of: node.part } : {}
    return [{ code: 'metric', metric: node.metric, ...of }]
  }
  if (isPredicate(node)) return [{ code: 'condition', of: node as Predicate }]
  return single ? [] : [{ code: 'choice', number }]
}

const CERTIFICATES = ['registered', 'titled', 'post', 'worker', 'experienced']
const isPredicate = (node: Node): boolean =>
  CERTIFICATES.some((it) => it in node) ||
  [node.any, node.all].some((list) => Array.isArray(list) && list.every((it) => isNode(it) && isPredicate(it)))
