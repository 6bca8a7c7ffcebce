import type { Path } from '../../../cases/mutate/mutant.ts'
import { replaceAt } from '../../../cases/mutate/replaceAt.ts'

/** Lists of which any is enough. */
const choices = new Set<unknown>(['any', 'whereAny', 'in', 'what', 'role', 'as', 'works', 'pool'])

/**
 * A rules file in which the alternatives beside a path are gone, so that the least passing filing takes the way of the
 * path; with the path as it is in that file.
 *
 * @param steps - how many steps of the path to go
 */
export function through(content: unknown, path: Path, steps: number): { content: unknown; path: Path } {
  let narrowed = content
  const at: (string | number)[] = []
  for (const [i, step] of path.entries()) {
    const list = nodeAt(narrowed, at)
    at.push(step)
    if (i >= steps || !Array.isArray(list) || typeof step !== 'number' || list.length < 2) continue
    const kept = keptOf(list, step, at, nodeAt(narrowed, at.slice(0, -2)))
    if (kept === undefined) continue
    narrowed = replaceAt(narrowed, at.slice(0, -1), kept)
    at[at.length - 1] = kept.indexOf(list[step])
  }
  return { content: narrowed, path: at }
}

/** What is kept of a list so that its element at a step is needed; undefined where all of it is needed anyway. */
function keptOf(list: readonly unknown[], step: number, at: Path, owner: unknown): unknown[] | undefined {
  const key = lastPart(at.at(-2))
  const { kind, atLeast, projects, orSameClass, groups } = (owner ?? {}) as Record<string, unknown>
  if (choices.has(key) || lastPart(at.at(-3)) === 'covering') return [list[step]]
  if (key !== 'of' || groups !== undefined || typeof list[step] !== 'object') return undefined
  if (kind === 'any') return [list[step]]
  if (kind !== 'performance' && kind !== 'equipment') return undefined
  if (projects !== undefined || orSameClass !== undefined) return [list[step]]
  if (typeof atLeast !== 'number') return undefined
  const others = list.filter((_, i) => i !== step).slice(0, Math.max(0, atLeast - 1))
  return list.filter((it, i) => i === step || others.includes(it))
}

const lastPart = (step: string | number | undefined) => (typeof step === 'string' ? step.split('/').at(-1) : step)

/** The node at a path. */
export function nodeAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<string | number, unknown> | undefined)?.[step], root)
}
