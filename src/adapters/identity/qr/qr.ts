import qrcode from 'qrcode'

const LEVEL = 'M'
/** What a reader needs of white around the code. */
const MARGIN = 4
const BLACK_ON_WHITE = '\u001b[30;107m'
const RESET = '\u001b[0m'

/**
 * A QR code as an SVG document.
 *
 * @throws Error when the text is too long for a QR code (about 2300 bytes)
 * @example
 * await qrSvg('https://face.example.cn/s/1') // '<svg xmlns="http://www.w3.org/2000/svg" …'
 */
export function qrSvg(text: string): Promise<string> {
  return qrcode.toString(text, { type: 'svg', errorCorrectionLevel: LEVEL, margin: MARGIN })
}

/**
 * A QR code as lines of half blocks, for a terminal.
 *
 * @param color - black on white by colour codes, right on every terminal; without them it is drawn for a dark one
 * @throws Error when the text is too long for a QR code (about 2300 bytes)
 */
export async function qrText(text: string, color: boolean): Promise<string> {
  const colors = color ? {} : { color: { dark: '#ffffff', light: '#000000' } }
  const lines = await qrcode.toString(text, { type: 'utf8', errorCorrectionLevel: LEVEL, margin: MARGIN, ...colors })
  return color ? lines.replace(/^.*$/gm, `${BLACK_ON_WHITE}$&${RESET}`) : lines
}
