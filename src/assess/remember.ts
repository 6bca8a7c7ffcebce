/** A function that works out its value for each argument once. */
export function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, { value: V }>()
  return (key) => {
    let found = known.get(key)
    if (found === undefined) {
      found = { value: make(key) }
      known.set(key, found)
    }
    return found.value
  }
}
