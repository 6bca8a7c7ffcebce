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

/**
 * The known name that differs from a word in one character only: a slip of the pen, where more would be another word.
 *
 * @example
 * mistyped('注册建造狮', ['注册建造师']) // '注册建造师'
 */
export function mistyped(word: string, known: Iterable<string>): string | undefined {
  for (const candidate of known)
    if (Math.abs(candidate.length - word.length) <= 1 && distance(word, candidate) === 1) return candidate
  return undefined
}
