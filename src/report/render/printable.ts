const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const BLANKS = new Set(['\t', '\n', '\r', '\u2028', '\u2029'])

/**
 * Makes control characters and direction marks visible, so that a name cannot drive a terminal or turn text around.
 *
 * @example
 * printable('王\u001b[31m') // '王␛[31m'
 */
export function printable(text: string): string {
  return text.replace(INVISIBLE, (it) => {
    if (BLANKS.has(it)) return ' '
    const code = it.codePointAt(0)!
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '�'
  })
}
