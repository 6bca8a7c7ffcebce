import { maskIdNumber } from '../domain/identifiers.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'

/**
 * Replaces the identity numbers of a filing in every text of a value, whatever field they were typed into.
 *
 * @param by - what to write in place of a number; the masked number when absent
 */
export function redact<T>(value: T, snapshot: Snapshot, by: (idNumber: string) => string = maskIdNumber): T {
  const known = new Set((snapshot.people ?? []).flatMap((it) => it.idNumber ?? []))
  if (known.size === 0) return value
  return walk(value, (text) => text.replace(DIGITS, (run) => hide(run, known, by))) as T
}

const LENGTH = 18
const DIGITS = /\d{17,}X?/g

/** Looks at every stretch of a run of digits, because a number may be typed right behind other digits. */
function hide(run: string, known: ReadonlySet<string>, by: (idNumber: string) => string): string {
  for (let i = 0; i + LENGTH <= run.length; i++) {
    const number = run.slice(i, i + LENGTH)
    if (known.has(number)) return `${run.slice(0, i)}${by(number)}${hide(run.slice(i + LENGTH), known, by)}`
  }
  return run
}

function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((it) => walk(it, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, walk(it, change)]))
}
