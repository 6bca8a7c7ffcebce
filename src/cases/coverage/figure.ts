import type { Finding } from '../../assess/finding.ts'
import type { Day } from '../../domain/day.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'

/** What a figure is measured on: a judged requirement and the filing behind it. */
export interface Judged {
  finding: Finding
  snapshot: Snapshot
  day: Day
}

/** A figure of a requirement that a filing can stand at, or just beyond. */
export interface Figure {
  /** Where it stands in the requirement; numbers count from 1, as in amendments. */
  path: string
  value: number
  bound: 'atLeast' | 'above' | 'atMost' | 'below'
  /** What a filing has of it, each as a candidate: several units may be tested against one figure. */
  measure(judged: Judged): number[]
}

/** Where a measured value stands to a figure: on the last value that serves, on the first that does not, or elsewhere. */
export function sideOf({ value, bound }: Figure, has: number): 'last' | 'first' | undefined {
  const by = bound === 'atLeast' || bound === 'above' ? has - value : value - has
  const strict = bound === 'above' || bound === 'below'
  if (strict ? by > 0 && by <= 1 : by === 0) return 'last'
  return (strict ? by === 0 : by < 0 && by >= -1) ? 'first' : undefined
}

/** A figure where the law’s is a number; nothing for one that is not known. */
export function figure(path: string, value: unknown, measure: Figure['measure'], bound: Figure['bound'] = 'atLeast') {
  return typeof value === 'number' ? [{ path, value, bound, measure } satisfies Figure] : []
}
