/** Keeps the values that were asked for last, and makes the others anew. */
export interface Recent<K, V> {
  get(key: K, make: () => V): V
}

/**
 * A store of so many values, the one asked for longest ago given up first.
 *
 * @example
 * const squares = recent<number, number>(2)
 * squares.get(3, () => 9) // 9
 */
export function recent<K, V>(most: number): Recent<K, V> {
  const kept = new Map<K, V>()
  return {
    get(key, make) {
      const value = kept.has(key) ? kept.get(key)! : make()
      kept.delete(key)
      kept.set(key, value)
      if (kept.size > most) kept.delete(kept.keys().next().value!)
      return value
    },
  }
}
