import { distance } from 'fastest-levenshtein'

/**
 * The known name that a mistyped one most likely means, if any is near.
 *
 * @example
 * nearest('birthMonht', ['birthMonth', 'name']) // 'birthMonth'
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > 100) return undefined
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(name.length / 2)) + 1
  for (const candidate of known) {
    const d = distance(name.toLowerCase(), candidate.toLowerCase())
    if (d < bestDistance) {
      best = candidate
      bestDistance = d
    }
  }
  return best
}
