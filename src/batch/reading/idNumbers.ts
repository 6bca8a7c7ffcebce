import { isDate, type Month } from '../../domain/day.ts'
import { GAVE_UP, type Page } from './page.ts'

const QUOTE = 0x22
const ZERO = 0x30
const WEIGHTS = Int32Array.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
const CHECK = [...'10X98765432'].map((it) => it.charCodeAt(0))
const DATES = 10_000 * 12 * 31
const SERIALS = 1000

/**
 * Makes a reader of identity numbers: it gives the number as one that holds all but the check digit, or gives up on one that
 * is wrong. It is called with the place behind the opening quote.
 */
export function idNumberReader(page: Page): (at: number) => number {
  const { bytes } = page
  const digits = (from: number, to: number): number => {
    let n = 0
    for (let i = from; i < to; i++) n = n * 10 + bytes[i]! - ZERO
    return n
  }
  return function read(at) {
    page.end = GAVE_UP
    let sum = 0
    for (let i = 0; i < 17; i++) {
      const digit = bytes[at + i]! - ZERO
      if (digit < 0 || digit > 9) return 0
      sum += WEIGHTS[i]! * digit
    }
    if (bytes[at + 17] !== CHECK[sum % 11] || bytes[at + 18] !== QUOTE) return 0
    const year = digits(at + 6, at + 10)
    const month = digits(at + 10, at + 12)
    const day = digits(at + 12, at + 14)
    if (!isDate(year, month, day)) return 0
    page.end = at + 19
    const date = (year * 12 + month - 1) * 31 + day - 1
    return (digits(at, at + 6) * DATES + date) * SERIALS + digits(at + 14, at + 17)
  }
}

/** Months of which many are born, from the first on. */
const FIRST = 1900 * 12
const months: (Month | undefined)[] = new Array(200 * 12).fill(undefined)

/** The birth month that such a number holds. */
export function birthMonthIn(read: number): Month {
  const n = Math.floor((Math.floor(read / SERIALS) % DATES) / 31)
  const known = months[n - FIRST]
  if (known !== undefined) return known
  const month = `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`
  if (n - FIRST in months) months[n - FIRST] = month
  return month
}
