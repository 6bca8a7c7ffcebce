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
  return function read(at) {
    page.end = GAVE_UP
    let sum = 0
    // Eight digits and nine, which are whole numbers of 32 bits: place and century, the rest of the date and serial.
    let head = 0
    let tail = 0
    for (let i = 0; i < 8; i++) {
      const digit = bytes[at + i]! - ZERO
      if (digit < 0 || digit > 9) return 0
      sum += WEIGHTS[i]! * digit
      head = head * 10 + digit
    }
    for (let i = 8; i < 17; i++) {
      const digit = bytes[at + i]! - ZERO
      if (digit < 0 || digit > 9) return 0
      sum += WEIGHTS[i]! * digit
      tail = tail * 10 + digit
    }
    if (bytes[at + 17] !== CHECK[sum % 11] || bytes[at + 18] !== QUOTE) return 0
    const place = (head / 100) | 0
    const date = (tail / SERIALS) | 0
    const monthAndDay = date % 10_000
    const year = (head - place * 100) * 100 + ((date / 10_000) | 0)
    const month = (monthAndDay / 100) | 0
    const day = monthAndDay % 100
    if (!isDate(year, month, day)) return 0
    page.end = at + 19
    return (place * DATES + (year * 12 + month - 1) * 31 + day - 1) * SERIALS + (tail - date * SERIALS)
  }
}

/** Months of which many are born, from the first on. */
const FIRST = 1900 * 12
const months: (Month | undefined)[] = new Array(200 * 12).fill(undefined)

/** The birth month that such a number holds. */
export function birthMonthIn(read: number): Month {
  const days = Math.floor(read / SERIALS)
  // Not by a remainder: of numbers as large as these it takes long.
  const n = ((days - Math.floor(days / DATES) * DATES) / 31) | 0
  const known = months[n - FIRST]
  if (known !== undefined) return known
  const month = `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`
  if (n - FIRST in months) months[n - FIRST] = month
  return month
}
