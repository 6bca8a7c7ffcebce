import { type Instant, instantOf, millisecondsOf } from '../instant.ts'

const OFFSET_MS = 8 * 3_600_000

/**
 * An instant as clocks in China show it, to the minute.
 *
 * @example
 * momentText('2024-07-20T09:27:31.000Z') // '2024-07-20 17:27'
 */
export function momentText(instant: Instant): string {
  return instantOf(millisecondsOf(instant) + OFFSET_MS)
    .slice(0, 16)
    .replace('T', ' ')
}

/** The same to the second, for what dies within a minute. */
export function secondText(instant: Instant): string {
  return instantOf(millisecondsOf(instant) + OFFSET_MS)
    .slice(0, 19)
    .replace('T', ' ')
}
