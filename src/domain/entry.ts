/**
 * What stands in a record under a key that comes from outside: its own entry, never what every object has.
 *
 * @example
 * entry({ p1: 'one' }, 'constructor') // undefined
 */
export function entry<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
