import type { Requirement } from '../../corpus/requirements/index.ts'
import { align } from './align.ts'
import { type Change, isRestriction, type Measured, type PlacedChange, type PlacedValue } from './change.ts'
import { countUnit } from './countUnits.ts'
import { type Place, stepInto } from './steps.ts'
import { canonical, substanceOf } from './substance.ts'

type Node = Record<string, unknown>

/** Fields that hold one number of the law. */
const FIGURES = new Set([
  ...['atLeast', 'atMost', 'above', 'below', 'atLeastWan', 'atLeastSqm', 'lookbackYears', 'years'],
  ...['projects', 'orSameClass', 'outOf'],
])

/** Fields that only say again what another does, by that other: they are looked at where it is the same. */
const FOLLOWS: Record<string, string> = { classes: 'like' }

/** The marks of a part: two that do not bear the same are not laid side by side. */
const MARKS = ['kind', 'any', 'all', 'pool', 'registered', 'titled', 'post', 'worker', 'experienced']

/**
 * What differs between two requirements, figure by figure and word by word; nothing when they demand the same.
 *
 * @example
 * changesBetween({ kind: 'netAssets', atLeastWan: 800 }, { kind: 'netAssets', atLeastWan: 1000 })
 * // [{ code: 'figure', path: 'atLeastWan', steps: [], before: { value: 800, unit: '万元' }, after: ... }]
 */
export function changesBetween(before: Requirement, after: Requirement): PlacedChange[] {
  const [a, b] = [substanceOf(before), substanceOf(after)]
  return a.kind === b.kind ? nodes(a, b, { kind: before.kind, path: [], root: 0, steps: [] }) : whole(before, after)
}

const whole = (before: unknown, after: unknown): PlacedChange[] => [
  { code: 'text', path: '', steps: [], kind: '', before, after },
]

const placed = (change: Change, { path, steps, kind }: Place): PlacedChange => ({
  ...change,
  path: path.join('/'),
  steps,
  kind,
})

function nodes(a: Node, b: Node, reached: Place): PlacedChange[] {
  const place = 'kind' in a ? { ...reached, root: reached.path.length, units: [a.unit, b.unit] } : reached
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return keys.flatMap((key) => {
    const follows = FOLLOWS[key]
    if (follows !== undefined && canonical(a[follows]) !== canonical(b[follows])) return []
    if (key === 'unit' && keys.some((it) => FIGURES.has(it) || it === 'lines')) return []
    return values(a, b, key, place)
  })
}

function values(a: Node, b: Node, key: string, place: Place): PlacedChange[] {
  const [before, after] = [a[key], b[key]]
  const at = stepInto(place, key)
  if (FIGURES.has(key)) return figures(measured(a, key, place, 0), measured(b, key, place, 1), at)
  if (canonical(before) === canonical(after) && !(key === 'lines' && a.unit !== b.unit)) return []
  if (isWords(before) && isWords(after)) {
    if (typeof before === 'string' && typeof after === 'string' && !LISTS.has(key))
      return [placed({ code: 'value', before, after }, at)]
    return words(before, after, at)
  }
  const restricted = isRestriction(key) && [before, after].every((it) => it === undefined || isWords(it))
  if (restricted || (isScalar(before) && isScalar(after)))
    return [placed({ code: 'value', ...sides(before as PlacedValue, after as PlacedValue) }, at)]
  if (Array.isArray(before) && Array.isArray(after) && PARTS.has(key)) return parts(before, after, key, place)
  if (isNode(before) && isNode(after) && sameMark(before, after))
    return nodes(before, after, stepInto(place, key, before))
  if (PARTS.has(key) && (before === undefined || after === undefined) && isList(before) && isList(after))
    return parts(before ?? [], after ?? [], key, place)
  return [placed({ code: 'text', ...sides(before, after) }, at)]
}

/** Fields that hold words of which a list may stand, even where a single one does. */
const LISTS = new Set(['in', 'what', 'not', 'contains', 'role', 'platformGrades', 'acts', 'twice', 'covering', 'works'])

/** Fields that hold parts, each a demand of its own. */
const PARTS = new Set(['of', 'classes', 'lines', 'ofWhich', 'any', 'all', 'where', 'whereAny', 'pool', 'subtotals'])

const isScalar = (it: unknown): it is string | boolean | undefined =>
  it === undefined || typeof it === 'string' || typeof it === 'boolean'
const isNode = (it: unknown): it is Node => it !== null && typeof it === 'object' && !Array.isArray(it)
const isList = (it: unknown): it is unknown[] | undefined => it === undefined || Array.isArray(it)
const isWords = (it: unknown): it is string | (string | string[])[] =>
  typeof it === 'string' ||
  (Array.isArray(it) && it.length > 0 && it.every((one) => typeof one === 'string' || Array.isArray(one)))
const sameMark = (a: Node, b: Node) => MARKS.every((mark) => mark in a === mark in b) && a.kind === b.kind
const sides = <T>(before: T | undefined, after: T | undefined) => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

function measured(node: Node, key: string, { kind, path, root, units }: Place, side: 0 | 1): Measured | undefined {
  const value = node[key]
  if (value === undefined) return undefined
  const own = node.unit ?? node.countUnit ?? units?.[side]
  const unit = typeof own === 'string' ? own : countUnit(kind, key, path.length > root)
  const isScale = typeof node.metric === 'string' && own === undefined
  return { value: value as number | string, ...(unit === undefined || isScale ? {} : { unit }) }
}

function figures(before: Measured | undefined, after: Measured | undefined, at: Place): PlacedChange[] {
  return canonical(before) === canonical(after) ? [] : [placed({ code: 'figure', ...sides(before, after) }, at)]
}

function words(before: string | (string | string[])[], after: string | (string | string[])[], at: Place) {
  const [a, b] = [before, after].map((it) => [it].flat().map((one) => [one].flat().join('/')))
  const added = b!.filter((it) => !a!.includes(it))
  const dropped = a!.filter((it) => !b!.includes(it))
  return added.length + dropped.length === 0 ? [] : [placed({ code: 'words', added, dropped }, at)]
}

function parts(before: readonly unknown[], after: readonly unknown[], key: string, place: Place): PlacedChange[] {
  const single = before.length === 1 && after.length === 1
  return align(before, after).flatMap(([i, j]) => {
    const [left, right] = [i === undefined ? undefined : before[i], j === undefined ? undefined : after[j]]
    const at = stepInto(place, key, right ?? left, { number: (j ?? i!) + 1, single })
    if (isNode(left) && isNode(right) && sameMark(left, right)) return nodes(left, right, at)
    return canonical(left) === canonical(right) ? [] : [placed({ code: 'text', ...sides(left, right) }, at)]
  })
}
