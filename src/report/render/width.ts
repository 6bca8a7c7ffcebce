/** Ranges of code points that take two columns: East Asian wide and fullwidth, emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
]
const MARK = /\p{Mark}/u

/** The columns that one character takes. */
export function charWidth(char: string): number {
  const code = char.codePointAt(0)!
  if (code < 0x300) return 1
  if (MARK.test(char)) return 0
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}

/**
 * The columns that a text takes in a terminal; escape sequences are not expected in it.
 *
 * @example
 * width('净资产800') // 9
 */
export function width(text: string): number {
  let columns = 0
  for (const char of text) columns += charWidth(char)
  return columns
}

/** A text with blanks up to a number of columns. */
export function pad(text: string, columns: number): string {
  return `${text}${' '.repeat(Math.max(0, columns - width(text)))}`
}
