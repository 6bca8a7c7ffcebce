import type { Lexicon } from '../lexicon.ts'
import { isComposite, type Requirement } from '../requirements/index.ts'
import { strengths } from './kinds/index.ts'
import { least, type Strength, unknown, type Weakness } from './weakness.ts'

/**
 * In what one requirement fails to demand at least as much as another; empty when whoever meets the one meets the other.
 *
 * @example
 * weaknesses({ kind: 'netAssets', atLeastWan: 800 }, { kind: 'netAssets', atLeastWan: 1000 }, lexicon)
 * // [{ code: 'figure', field: 'atLeastWan', higher: 800, lower: 1000 }]
 */
export function weaknesses(higher: Requirement, lower: Requirement, lexicon: Lexicon): Weakness[] {
  const reach = (one: Requirement, other: Requirement) => weaknesses(one, other, lexicon)
  if (higher.kind === 'any') return first(higher.of.map((it) => reach(it, lower)))
  if (lower.kind === 'all') return lower.of.flatMap((it) => reach(higher, it))
  const ways: Weakness[][] = []
  if (higher.kind === 'all') ways.push(...higher.of.map((it) => reach(it, lower)))
  if (lower.kind === 'any') ways.push(...lower.of.map((it) => reach(higher, it)))
  if (!isComposite(higher) && !isComposite(lower)) {
    if ([higher, lower].some((it) => strengths[it.kind].unknown === true)) return [unknown('kind')]
    if (higher.kind !== lower.kind) return [{ code: 'other', field: 'kind', higher: higher.kind, lower: lower.kind }]
    return (strengths[higher.kind] as Strength<never>).weaknesses(higher as never, lower as never, lexicon)
  }
  return least(ways)
}

/** Every alternative must reach: the first that does not says why. */
const first = (ways: readonly Weakness[][]) => ways.find((it) => it.length > 0) ?? []
