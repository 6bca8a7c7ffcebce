import type { Origin } from '../record.ts'
import { BROKEN_OFF, NO_ARRAY, type Segment, TOO_LONG } from './segment.ts'

/** A record where it stands in its segment, which may have no bytes of it. */
export interface RecordAt {
  origin: Origin
  start: number
  end: number
  /** Why there are no bytes. */
  none?: 'tooLong' | 'brokenOff'
}

/** The record whose four numbers begin at a place of the spans. */
export function recordAt({ file, spans }: Segment, span: number): RecordAt {
  const [start, end, line, index] = [spans[span]!, spans[span + 1]!, spans[span + 2]!, spans[span + 3]!]
  const origin: Origin = file === undefined ? { line } : { file, line }
  if (index !== NO_ARRAY) origin.index = index
  if (end === TOO_LONG) return { origin, start, end, none: 'tooLong' }
  if (end === BROKEN_OFF) return { origin, start, end, none: 'brokenOff' }
  return { origin, start, end }
}
