import { GAVE_UP, type Page } from './page.ts'

/**
 * Makes a reader of strings that nobody asks for: it finds their end, and gives up on an escape, on what is no UTF-8 and on
 * a string whose length may be wrong. It is called with the place behind the opening quote.
 *
 * @param least - UTF-16 units
 * @param most - UTF-16 units; that many bytes are no more units
 */
export function textSkipper(page: Page, least: number, most: number): (at: number) => undefined {
  const { bytes } = page
  return function skip(at) {
    let p = at
    let units = 0
    page.end = GAVE_UP
    for (;;) {
      const c = bytes[p]!
      if (c < 0x80) {
        if (c === 0x22) break
        if (c < 0x20 || c === 0x5c) return
        p++
      } else if (c >= 0xe1 && c <= 0xef && c !== 0xed) {
        if (!isNext(p + 1) || !isNext(p + 2)) return
        p += 3
      } else if (c >= 0xc2 && c <= 0xdf) {
        if (!isNext(p + 1)) return
        p += 2
      } else return
      units++
    }
    if (units >= least && units <= most) page.end = p + 1
  }
  function isNext(at: number): boolean {
    return (bytes[at]! & 0xc0) === 0x80
  }
}
