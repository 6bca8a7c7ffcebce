const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/**
 * Makes control characters and direction marks visible, so that a name cannot drive a terminal or turn text around.
 *
 * @example
 * printable('王\u001b[31m') // '王␛[31m'
 */
export function printable(text: string): string {
  return text.replace(CONTROL, (it) => {
    const code = it.charCodeAt(0)
    if (code === 0x09 || code === 0x0a || code === 0x0d) return ' '
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '␡' : '�'
  })
}
