import { GAVE_UP, type Page } from './page.ts'

const QUOTE = 0x22
const WEIGHTS = Int32Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** The value of each character of a code, by its byte; -1 for those that are none. */
const VALUES = Int8Array.from({ length: 256 }, (_, byte) => ALPHABET.indexOf(String.fromCharCode(byte)))

/** Makes a reader that checks a unified social credit code, or gives up on one that is wrong. It is called with the place behind the opening quote. */
export function creditCodeChecker(page: Page): (at: number) => undefined {
  const { bytes } = page
  return function check(at) {
    page.end = GAVE_UP
    let sum = 0
    for (let i = 0; i < 17; i++) {
      const value = VALUES[bytes[at + i]!]!
      if (value < 0) return
      sum += WEIGHTS[i]! * value
    }
    if (VALUES[bytes[at + 17]!] === (31 - (sum % 31)) % 31 && bytes[at + 18] === QUOTE) page.end = at + 19
  }
}
