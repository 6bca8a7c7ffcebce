/** Lists of what has the same key, in order of the first of each. */
export function gather<T>(all: readonly T[], keyOf: (it: T) => unknown): T[][] {
  const lists = new Map<string, T[]>()
  for (const it of all) {
    const key = JSON.stringify(keyOf(it))
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [it])
    else list.push(it)
  }
  return [...lists.values()]
}
