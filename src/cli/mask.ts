import { maskIdNumbers } from '../domain/identifiers.ts'
import { printable } from '../report/render/printable.ts'

/**
 * A line as it may be shown: whatever looks like an identity number is masked, right or mistyped, and control characters
 * are made visible.
 *
 * @example
 * masked('person 54010219850307123X') // 'person 540102********123X'
 */
export const masked = (text: string): string => printable(maskIdNumbers(text))
