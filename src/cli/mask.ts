import { maskIdNumber } from '../domain/identifiers.ts'
import { printable } from '../report/render/printable.ts'

const LIKE_ID_NUMBER = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g
const LONGEST = 200

/**
 * A line as it may be shown: whatever looks like an identity number is masked, right or mistyped, and control characters
 * are made visible.
 *
 * @example
 * masked('person 54010219850307123X') // 'person 540102********123X'
 */
export const masked = (text: string): string => printable(text.replace(LIKE_ID_NUMBER, maskIdNumber))

/** A found value cut down to what a message quotes, so that a huge or deep one costs nothing. */
export function brief(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, LONGEST).replace(LIKE_ID_NUMBER, maskIdNumber)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[ … ]'
  const keys = Object.keys(value)
  const named = keys.slice(0, 4).map((it) => it.slice(0, 40))
  return brief(`{ ${[...named, ...(keys.length > 4 ? ['…'] : [])].join(', ')} }`)
}
