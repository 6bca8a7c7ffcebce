import { isIdNumber, maskIdNumber } from '../../domain/identifiers.ts'

const LONGEST = 60

/**
 * A value found in an input as messages quote it: in backticks, short, identity numbers masked.
 *
 * @example
 * shown('三集') // '`三集`'
 */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '?')
  const safe = isIdNumber(text) ? maskIdNumber(text) : text
  const letters = [...safe]
  return `\`${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : safe}\``
}
