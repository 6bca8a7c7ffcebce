import { maskIdNumber } from '../domain/identifiers.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'

/**
 * Replaces the identity numbers of a filing in every text of a value, whatever field they were typed into.
 *
 * @param by - what to write in place of a number; the masked number when absent
 */
export function redact<T>(value: T, snapshot: Snapshot, by: (idNumber: string) => string = maskIdNumber): T {
  const numbers = [...new Set((snapshot.people ?? []).flatMap((it) => it.idNumber ?? []))]
  if (numbers.length === 0) return value
  const known = new RegExp(numbers.join('|'), 'g')
  return walk(value, (text) => text.replace(known, by)) as T
}

function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((it) => walk(it, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, walk(it, change)]))
}
