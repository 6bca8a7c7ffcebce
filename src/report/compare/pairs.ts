import type { RoutedRequirement } from '../../corpus/routing.ts'
import { canonical, substanceOf } from './substance.ts'

/** Requirements that say the same thing on both sides, or one that only one side has. */
export interface Pair {
  a?: RoutedRequirement
  b?: RoutedRequirement
}

/**
 * Lays the requirements of two standards side by side: by key, then, where keys differ, those that demand the same, then
 * the only ones of a kind.
 */
export function pairUp(left: readonly RoutedRequirement[], right: readonly RoutedRequirement[]): Pair[] {
  const partner = new Map<RoutedRequirement, RoutedRequirement>()
  const taken = new Set<RoutedRequirement>()
  const join = (same: (a: RoutedRequirement, b: RoutedRequirement) => boolean, onlyOne = false) => {
    const free = { left: left.filter((it) => !partner.has(it)), right: right.filter((it) => !taken.has(it)) }
    for (const a of free.left) {
      const fitting = free.right.filter((b) => !taken.has(b) && same(a, b))
      const rivals = onlyOne ? free.left.filter((it) => same(it, fitting[0] ?? it)) : [a]
      if (fitting.length === 0 || (onlyOne && (fitting.length > 1 || rivals.length > 1))) continue
      partner.set(a, fitting[0]!)
      taken.add(fitting[0]!)
    }
  }
  join((a, b) => a.key === b.key)
  join((a, b) => canonical(substanceOf(a.requirement)) === canonical(substanceOf(b.requirement)))
  join((a, b) => a.requirement.kind === b.requirement.kind, true)
  return [
    ...left.map((a): Pair => ({ a, ...(partner.has(a) ? { b: partner.get(a)! } : {}) })),
    ...right.filter((b) => !taken.has(b)).map((b): Pair => ({ b })),
  ]
}
