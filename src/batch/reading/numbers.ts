import { GAVE_UP, type Page } from './page.ts'

const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30

/** So many digits are exact in a number, and so is a power of ten. */
const MOST_DIGITS = 15
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, n) => 10 ** n)

/** Makes a reader of numbers written as people write them: some digits, with or without a point. It gives up on others. */
export function numberReader(page: Page): (at: number) => number {
  const { bytes } = page
  return function read(at) {
    const negative = bytes[at] === MINUS
    const first = negative ? at + 1 : at
    let p = first
    let n = 0
    page.end = GAVE_UP
    for (let digit = bytes[p]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++p]! - ZERO) n = n * 10 + digit
    const whole = p - first
    if (whole === 0 || whole > MOST_DIGITS || (whole > 1 && bytes[first] === ZERO)) return 0
    let decimals = 0
    if (bytes[p] === POINT) {
      const point = p++
      for (let digit = bytes[p]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++p]! - ZERO) n = n * 10 + digit
      decimals = p - point - 1
      if (decimals === 0 || whole + decimals > MOST_DIGITS) return 0
    }
    // Minus zero is a number of its own.
    if (negative && n === 0) return 0
    page.end = p
    // Both sides of the division are exact, so the quotient is the nearest number, as it is in JSON.parse.
    const value = decimals === 0 ? n : n / POWERS[decimals]!
    return negative ? -value : value
  }
}
