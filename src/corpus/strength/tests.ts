import { dimensionOf, toBase } from '../../domain/units.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Test } from '../requirements/works.ts'

/** What comparisons look words up in, and what they make of a figure that no source shows: reached, or not. */
export interface Reading {
  lexicon: Lexicon
  whenUnknown: boolean
}

/** An end of a range; `strict` when the number itself lies outside. */
interface End {
  at: number
  strict: boolean
}

/** Tells whether every quantity that passes one test passes another. */
export function testImplies(it: Test, other: Test, { lexicon, whenUnknown }: Reading): boolean {
  if (it.metric !== other.metric) return false
  const steps = lexicon.metric(it.metric)?.scale
  if (steps !== undefined) {
    if (typeof it.atLeast !== 'string' || typeof other.atLeast !== 'string') return other.atLeast === undefined
    return lexicon.atLeast(steps, other.atLeast).has(it.atLeast)
  }
  const [mine, theirs] = [rangeOf(it), rangeOf(other)]
  if (theirs === 'unknown' || mine === 'unknown') return whenUnknown || JSON.stringify(it) === JSON.stringify(other)
  const [low, high] = [theirs.low, theirs.high]
  return (
    (low === undefined || (mine.low !== undefined && (mine.low.at > low.at || inside(mine.low, low)))) &&
    (high === undefined || (mine.high !== undefined && (mine.high.at < high.at || inside(mine.high, high))))
  )
}

const inside = (mine: End, theirs: End) => mine.at === theirs.at && (mine.strict || !theirs.strict)

function rangeOf({ atLeast, above, atMost, below, unit }: Test): { low?: End; high?: End } | 'unknown' {
  const bounds = [atLeast, above, atMost, below]
  if (bounds.some((it) => it !== undefined && typeof it !== 'number')) return 'unknown'
  const end = (loose: unknown, strict: unknown): End | undefined => {
    const value = strict ?? loose
    return typeof value === 'number' ? { at: inBase(value, unit), strict: strict !== undefined } : undefined
  }
  const [low, high] = [end(atLeast, above), end(atMost, below)]
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
}

/** A quantity in the base unit of its dimension, so that 公里 and 米 compare. */
export const inBase = (value: number, unit: string | undefined): number =>
  unit === undefined || dimensionOf(unit) === undefined ? value : toBase(value, unit)

/** Tells whether one number is at least another. */
export function asMany(mine: unknown, theirs: unknown, { whenUnknown }: Reading): boolean {
  return typeof mine === 'number' && typeof theirs === 'number' ? mine >= theirs : whenUnknown
}
