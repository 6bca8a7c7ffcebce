import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini'
import { addDays as shiftDays } from 'date-fns/addDays'
import { addMonths as shiftMonths } from 'date-fns/addMonths'

/** A legal date, `YYYY-MM-DD`: a day, never a moment, never in a time zone. Days compare as strings. */
export type Day = string

/** A month, `YYYY-MM`. Months compare as strings. */
export type Month = string

const pad = (n: number, width: number) => String(n).padStart(width, '0')
const toDate = (day: Day) => new UTCDate(`${day}T00:00:00Z`)
const toDay = (date: Date): Day =>
  `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`

/**
 * Tells whether a text is a day that exists.
 *
 * @example
 * isDay('2024-02-29') // true
 * isDay('2024-02-30') // false
 */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  return isDate(year, month, day)
}

/** The number that some digits of a text write; not a number where one is no digit. Every filing holds hundreds of days. */
function digits(text: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    n = n * 10 + digit
  }
  return n
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Tells whether a day of the calendar exists, from the year 1 on. */
export function isDate(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 && isLeap ? 29 : LENGTHS[month - 1]
  return year >= 1 && length !== undefined && day >= 1 && day <= length
}

/** Tells whether a text is a month, `YYYY-MM`. */
export function isMonth(text: string): boolean {
  if (text.length !== 7 || text[4] !== '-') return false
  const month = digits(text, 5, 7)
  return digits(text, 0, 4) >= 0 && month >= 1 && month <= 12
}

/**
 * Moves a day by a number of days (negative: back).
 *
 * @example
 * addDays('2024-02-28', 2) // '2024-03-01'
 */
export function addDays(day: Day, days: number): Day {
  return toDay(shiftDays(toDate(day), days))
}

/**
 * Moves a day by whole years; 29 February becomes 28 February where the year has none.
 *
 * @example
 * addYears('2024-02-29', -1) // '2023-02-28'
 */
export function addYears(day: Day, years: number): Day {
  return toDay(shiftMonths(toDate(day), years * 12))
}

/** A stretch of time in whole units of the calendar. */
export type Span = { days: number } | { months: number } | { years: number }

/**
 * Moves a day by a stretch of time, back when the sign is -1. A day that the month does not have becomes its last day.
 *
 * @example
 * shiftDay('2025-05-31', { months: 3 }, -1) // '2025-02-28'
 */
export function shiftDay(day: Day, span: Span, sign: 1 | -1 = 1): Day {
  if ('days' in span) return addDays(day, sign * span.days)
  const months = 'months' in span ? span.months : span.years * 12
  return toDay(shiftMonths(toDate(day), sign * months))
}

/** The year of a day or a month. */
export function yearOf(day: Day | Month): number {
  return Number(day.slice(0, 4))
}

/** The month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** The number of months since year 0: months as numbers, for distances. */
export function monthNumber(month: Month): number {
  const digit = (i: number) => month.charCodeAt(i) - 48
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
  return year * 12 + digit(5) * 10 + digit(6) - 1
}

/**
 * Moves a month by a number of months.
 *
 * @example
 * addMonths('2015-01', -1) // '2014-12'
 */
export function addMonths(month: Month, months: number): Month {
  const n = monthNumber(month) + months
  return `${pad(Math.floor(n / 12), 4)}-${pad((n % 12) + 1, 2)}`
}
