import type { Path } from './mutant.ts'

/**
 * A copy of a tree with another value at a path; `undefined` takes the node out, and an element out of its list.
 *
 * @example
 * replaceAt({ in: ['a', 'b'] }, ['in', 0], undefined) // { in: ['b'] }
 */
export function replaceAt<T>(node: T, path: Path, to: unknown): T {
  return replaced(node, path, to) as T
}

function replaced(node: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to
  if (Array.isArray(node)) {
    const i = Number(step)
    return rest.length === 0 && to === undefined ? node.toSpliced(i, 1) : node.with(i, replaced(node[i], rest, to))
  }
  const { [step]: child, ...others } = node as Record<string | number, unknown>
  if (rest.length === 0 && to === undefined) return others
  // The order of keys is the order of the law, so the node keeps its place.
  return { ...(node as object), [step]: replaced(child, rest, to) }
}
