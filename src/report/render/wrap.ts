import { charWidth, width } from './width.ts'

/** Signs that may not begin a line (行首禁则). */
const NOT_FIRST = /[，。；：、）》〉」』】！？,.;:)\]%”’]/

/** Signs that may not end a line (行尾禁则). */
const NOT_LAST = /[（《〈「『【([“‘]$/

/**
 * Breaks a text into lines of at most so many columns: between Chinese characters, and between words of other scripts.
 *
 * @example
 * wrap('净资产800万元以上', 8) // ['净资产', '800万元', '以上']
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    if (line.trimEnd() !== '') lines.push(line.trimEnd())
    line = ''
  }
  for (const piece of piecesOf(text)) {
    if (width(line) + width(piece.trimEnd()) <= columns) {
      if (line !== '' || piece.trim() !== '') line += piece
      continue
    }
    flush()
    if (width(piece) <= columns) line = piece.trimStart()
    else
      for (const char of piece) {
        if (width(line) + charWidth(char) > columns) flush()
        line += char
      }
  }
  flush()
  return lines.length === 0 ? [''] : lines
}

/** The smallest pieces between which a line may break. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const char of text) {
    const last = pieces.at(-1)
    const joins =
      last !== undefined &&
      (NOT_FIRST.test(char) ||
        NOT_LAST.test(last) ||
        (isWordChar(char) && isWordChar([...last].at(-1)!)) ||
        (char === ' ' && !last.endsWith(' ')))
    if (joins) pieces[pieces.length - 1] = last + char
    else pieces.push(char)
  }
  return pieces
}

const isWordChar = (char: string) => char !== ' ' && charWidth(char) === 1
