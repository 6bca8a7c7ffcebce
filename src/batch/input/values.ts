import { Carry } from './carry.ts'
import { isBlank, NO_ARRAY, NOTHING, type Segment, SPAN, type Splitter, TOO_LONG } from './segment.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const LINE_FEED = 0x0a

/**
 * One record a value: every element of an array at the top, every other value at the top. Only strings and brackets are
 * looked at, so a faulty element is one faulty record and the next one is found all the same.
 *
 * @param longest - bytes
 */
export function valueSplitter(longest: number): Splitter {
  const at = new Place()
  const carry = new Carry()

  const split = (piece: Uint8Array, whole: boolean): Segment => {
    const spans: number[] = []
    /** What was carried over has been looked at already; places count from its beginning. */
    const before = carry.length
    let start = at.within ? 0 : -1
    const take = (end: number) => {
      const tooLong = at.passing || end - start > longest
      spans.push(tooLong ? 0 : start, tooLong ? TOO_LONG : end, at.begunOn, at.inArray ? at.index++ : NO_ARRAY)
      start = -1
      at.leave()
    }
    for (let i = before; i < before + piece.length; i++) {
      const byte = piece[i - before]!
      if (byte === LINE_FEED) at.line++
      if (at.inString) {
        if (at.escaped) at.escaped = false
        else if (byte === BACKSLASH) at.escaped = true
        else if (byte === QUOTE) at.inString = false
      } else if (!at.within) {
        if (isBlank(byte) || byte === COMMA) continue
        if (at.inArray && byte === CLOSE_BRACKET) at.inArray = false
        else if (!at.inArray && byte === OPEN_BRACKET) at.enterArray()
        else {
          start = i
          at.enter(byte)
        }
      } else if (byte === QUOTE) at.inString = true
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) at.depth++
      else if (at.depth > 0) {
        if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && --at.depth === 0) take(i + 1)
      } else if (byte === COMMA || byte === LINE_FEED) take(i)
      else if (at.inArray && byte === CLOSE_BRACKET) {
        take(i)
        at.inArray = false
      }
    }
    if (whole && at.within) take(before + piece.length)
    const rest = at.within ? piece.subarray(Math.max(0, start - before)) : NOTHING.bytes
    if (spans.length === 0) {
      hold(rest)
      return NOTHING
    }
    const data = carry.joinedWith(piece)
    hold(rest)
    return { bytes: data, spans: trimmed(data, spans) }
  }
  const hold = (rest: Uint8Array) => {
    at.passing ||= carry.length + rest.length > longest
    if (at.passing) carry.drop()
    else carry.keep(rest)
  }
  return { push: (piece) => split(piece, false), end: () => split(NOTHING.bytes, true) }
}

/** Where in the text the splitter stands. */
class Place {
  line = 1
  inArray = false
  index = 0
  /** Within a record, which began on a line; `passing` when it is too long to be held. */
  within = false
  begunOn = 1
  passing = false
  depth = 0
  inString = false
  escaped = false

  enterArray() {
    this.inArray = true
    this.index = 0
  }

  enter(byte: number) {
    this.within = true
    this.begunOn = this.line
    this.inString = byte === QUOTE
    this.depth = byte === OPEN_BRACE || byte === OPEN_BRACKET ? 1 : 0
  }

  leave() {
    this.within = false
    this.passing = false
    this.inString = false
    this.depth = 0
  }
}

/** Records without the blanks behind them. */
function trimmed(data: Uint8Array, spans: number[]): Int32Array {
  for (let i = 0; i < spans.length; i += SPAN)
    while (spans[i + 1]! > spans[i]! && isBlank(data[spans[i + 1]! - 1]!)) spans[i + 1]!--
  return Int32Array.from(spans)
}
