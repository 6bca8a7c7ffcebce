import type { Qualification } from '../domain/qualification.ts'
import type { Selector } from './schema/common.ts'

/** A qualification with what selectors besides may ask of it. */
export interface Selectable extends Qualification {
  /** Lowest grade of its category. */
  lowest: boolean
}

const matches = (wanted: string | readonly string[] | undefined, value: string | undefined) =>
  wanted === undefined ||
  (value !== undefined && (typeof wanted === 'string' ? wanted === value : wanted.includes(value)))

/** Tells whether a selector speaks of a qualification; every field that it names must match. */
export function selects(selector: Selector, it: Selectable): boolean {
  return (
    matches(selector.sequence, it.sequence) &&
    matches(selector.category, it.category) &&
    matches(selector.grade, it.grade) &&
    matches(selector.variant, it.variant) &&
    (selector.lowest === undefined || selector.lowest === it.lowest)
  )
}
