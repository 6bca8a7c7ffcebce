/**
 * So many of a list, chosen by a seed, in the order of the list; all when there are no more.
 *
 * @example
 * sample([1, 2, 3, 4], 2, 1).length // 2
 */
export function sample<T>(list: readonly T[], count: number, seed: number): T[] {
  const next = generator(seed)
  const places = list.map((_, i) => ({ i, at: next() })).sort((a, b) => a.at - b.at || a.i - b.i)
  const chosen = new Set(places.slice(0, count).map(({ i }) => i))
  return list.filter((_, i) => chosen.has(i))
}

/** Mulberry32: small, even enough to choose by, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
