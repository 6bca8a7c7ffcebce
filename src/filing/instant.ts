import { addDays, type Day, isDay } from '../domain/day.ts'

/** A moment: ISO 8601 in UTC with milliseconds, `2024-07-20T09:27:00.000Z`. Instants compare as strings. */
export type Instant = string

/** China keeps one time all year, eight hours ahead of UTC; legal days begin at its midnight. */
const OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
const FORM = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{3})Z$/

/**
 * Tells whether a text is an instant.
 *
 * @example
 * isInstant('2024-07-20T09:27:00.000Z') // true
 * isInstant('2024-07-20T17:27:00+08:00') // false
 */
export function isInstant(text: string): boolean {
  const match = FORM.exec(text)
  return match !== null && isDay(match[1]!)
}

/** The milliseconds since 1970 of an instant. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant)
}

/**
 * The instant of milliseconds since 1970.
 *
 * @example
 * instantOf(0) // '1970-01-01T00:00:00.000Z'
 */
export function instantOf(milliseconds: number): Instant {
  const days = Math.floor(milliseconds / DAY_MS)
  let rest = milliseconds - days * DAY_MS
  const part = (size: number, width: number) => {
    const whole = Math.floor(rest / size)
    rest -= whole * size
    return String(whole).padStart(width, '0')
  }
  return `${addDays('1970-01-01', days)}T${part(3_600_000, 2)}:${part(60_000, 2)}:${part(1000, 2)}.${part(1, 3)}Z`
}

/** A stretch of hours, minutes, seconds and milliseconds. */
export interface Duration {
  hours?: number
  minutes?: number
  seconds?: number
  milliseconds?: number
}

/**
 * Moves an instant by a stretch of time.
 *
 * @example
 * after('2024-07-20T09:27:00.000Z', { hours: 24 }) // '2024-07-21T09:27:00.000Z'
 */
export function after(instant: Instant, { hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Duration): Instant {
  return instantOf(millisecondsOf(instant) + hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + milliseconds)
}

/**
 * The legal day of an instant, in China.
 *
 * @example
 * dayOf('2024-07-20T16:00:00.000Z') // '2024-07-21'
 */
export function dayOf(instant: Instant): Day {
  return instantOf(millisecondsOf(instant) + OFFSET_MS).slice(0, 10)
}

/**
 * The instant at which a legal day begins, in China.
 *
 * @example
 * startOf('2024-07-21') // '2024-07-20T16:00:00.000Z'
 */
export function startOf(day: Day): Instant {
  return instantOf(millisecondsOf(`${day}T00:00:00.000Z`) - OFFSET_MS)
}

/** The later of two instants; of one and none, that one. */
export function later(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  return a === undefined || (b !== undefined && a < b) ? b : a
}
