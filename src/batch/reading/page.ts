/**
 * The bytes of one filing while it is read. A reader is called with the place at which its value begins; it leaves in `end`
 * the place behind the value, or `GAVE_UP`.
 */
export interface Page {
  readonly bytes: Buffer
  readonly view: DataView
  /** Of the filing: each has another. */
  number: number
  end: number
}

/** What `end` is when the filing has something out of the ordinary: then the plain reader reads it. */
export const GAVE_UP = -1

/** Longer filings are read plainly. */
const LONGEST = 1024 * 1024

/** Behind the filing: words are read whole, and a string that does not end must find an end. */
const MARGIN = 16
const QUOTES = 0x22222222

/** An empty page; it is filled with one filing after the other. */
export function newPage(): Page {
  const memory = new ArrayBuffer(LONGEST + MARGIN)
  return { bytes: Buffer.from(memory), view: new DataView(memory), number: 0, end: 0 }
}

/** Copies a filing to the beginning of a page, unless it is too long. */
export function fill(page: Page, from: Buffer, start: number, end: number): boolean {
  const { bytes, view } = page
  const length = end - start
  if (length > LONGEST) return false
  from.copy(bytes, 0, start, end)
  for (let at = length; at < length + MARGIN; at += 4) view.setInt32(at, QUOTES)
  page.number++
  return true
}
