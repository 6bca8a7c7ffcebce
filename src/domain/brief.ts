import { maskIdNumbers } from './identifiers.ts'

const LONGEST = 200

/** A found value cut down to what a message quotes, so that a huge or deep one costs nothing. */
export function brief(value: unknown): unknown {
  if (typeof value === 'string') return maskIdNumbers(value.slice(0, LONGEST))
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[ … ]'
  const keys = Object.keys(value)
  const named = keys.slice(0, 4).map((it) => it.slice(0, 40))
  return brief(`{ ${[...named, ...(keys.length > 4 ? ['…'] : [])].join(', ')} }`)
}
