import { pointerOf } from '../../domain/problem.ts'

/** Where two values that are plain JSON differ first, and what stands there; an absent value has no text. */
export interface Difference {
  /** JSON pointer (RFC 6901). */
  pointer: string
  recorded?: string
  found?: string
}

const LONGEST = 120
const shown = (value: unknown) => JSON.stringify(value).slice(0, LONGEST)

/**
 * The first place at which two values differ, in the order of the keys.
 *
 * @example
 * firstDifference({ a: [1, 2] }, { a: [1, 3] }) // { pointer: '/a/1', recorded: '2', found: '3' }
 */
export function firstDifference(
  recorded: unknown,
  found: unknown,
  path: readonly PropertyKey[] = [],
): Difference | undefined {
  if (recorded === found) return undefined
  const both = [recorded, found]
  const comparable = both.every(isObject) && Array.isArray(recorded) === Array.isArray(found)
  if (!comparable)
    return {
      pointer: pointerOf(path),
      ...(recorded === undefined ? {} : { recorded: shown(recorded) }),
      ...(found === undefined ? {} : { found: shown(found) }),
    }
  const [a, b] = both as Record<string, unknown>[]
  const keys = Array.isArray(recorded)
    ? Array.from({ length: Math.max(recorded.length, (found as unknown[]).length) }, (_, i) => i)
    : [...new Set([...Object.keys(a!), ...Object.keys(b!)])].sort()
  for (const key of keys) {
    const difference = firstDifference(a![key], b![key], [...path, key])
    if (difference !== undefined) return difference
  }
  return undefined
}

const isObject = (value: unknown) => value !== null && typeof value === 'object'
