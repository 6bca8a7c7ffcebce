import { Carry } from './carry.ts'
import { asBuffer, isBlank, NO_ARRAY, NOTHING, type Segment, type Splitter, TOO_LONG } from './segment.ts'

const LINE_FEED = 0x0a

/**
 * One record a line (NDJSON). Lines end in LF or CRLF, blank lines are none; a line longer than `longest` is passed over
 * without being held.
 *
 * @param longest - bytes
 */
export function lineSplitter(longest: number): Splitter {
  const carry = new Carry()
  let line = 1
  /** Within a line that is too long already. */
  let passing = false

  const split = (bytes: Uint8Array, whole: boolean): Segment => {
    const data = asBuffer(bytes)
    const spans: number[] = []
    let start = 0
    const take = (end: number) => {
      if (passing || end - start > longest) spans.push(0, TOO_LONG, line, NO_ARRAY)
      else {
        let from = start
        let to = end
        while (from < to && isBlank(data[from]!)) from++
        while (from < to && isBlank(data[to - 1]!)) to--
        if (from < to) spans.push(from, to, line, NO_ARRAY)
      }
      passing = false
      line++
    }
    for (let end = data.indexOf(LINE_FEED); end >= 0; end = data.indexOf(LINE_FEED, start)) {
      take(end)
      start = end + 1
    }
    if (whole && (start < data.length || passing)) take(data.length)
    else if (!whole) hold(bytes.subarray(start))
    return { bytes, spans: Int32Array.from(spans) }
  }
  const hold = (rest: Uint8Array) => {
    passing ||= carry.length + rest.length > longest
    if (passing) carry.drop()
    else carry.keep(rest)
  }
  return {
    push(piece) {
      if (piece.indexOf(LINE_FEED) >= 0) return split(carry.joinedWith(piece), false)
      hold(piece)
      return NOTHING
    },
    end: () => split(carry.joinedWith(new Uint8Array(0)), true),
  }
}
