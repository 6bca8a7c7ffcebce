import { lineSplitter } from './lines.ts'
import { isBlank, joined, NOTHING, type Segment, type Splitter } from './segment.ts'
import { valueSplitter } from './values.ts'

const MARK = [0xef, 0xbb, 0xbf]
const LINE_FEED = 0x0a
const OPEN_BRACKET = 0x5b
const OPEN_BRACE = 0x7b
/** A first line that ends so goes on in the next: `{`, `[`, `,`. */
const GOES_ON = [0x7b, 0x5b, 0x2c]
const FAR_ENOUGH = 65_536

const LINES = /\.(ndjson|jsonl)(\.gz)?$/i

/**
 * Finds out from its beginning what a stream is made of, and splits it: an array, or values written over several lines,
 * by values; everything else by lines. A byte order mark is taken off.
 *
 * @param name - `.ndjson` and `.jsonl` say lines, whatever the beginning looks like
 */
export function recordSplitter(name: string, longest: number): Splitter {
  let splitter: Splitter | undefined
  let head: Uint8Array = new Uint8Array(0)
  const decide = (whole: boolean): Segment | undefined => {
    const start = MARK.every((it, i) => head[i] === it) ? MARK.length : 0
    const kind = LINES.test(name) ? 'lines' : kindOf(head, start, whole)
    if (kind === undefined || (head.length < MARK.length && !whole)) return undefined
    splitter = kind === 'lines' ? lineSplitter(longest) : valueSplitter(longest)
    return splitter.push(head.subarray(start))
  }
  return {
    push(piece) {
      if (splitter !== undefined) return splitter.push(piece)
      head = joined(head, piece)
      return decide(false) ?? NOTHING
    },
    end() {
      const first = splitter === undefined ? decide(true)! : NOTHING
      const last = splitter!.end()
      return first.spans.length === 0 ? last : both(first, last)
    },
  }
}

/** `undefined` while the beginning is too short to tell. */
function kindOf(head: Uint8Array, from: number, whole: boolean): 'lines' | 'values' | undefined {
  let start = from
  while (start < head.length && isBlank(head[start]!)) start++
  if (head[start] === OPEN_BRACKET) return 'values'
  const next = head.indexOf(LINE_FEED, start) + 1
  const tells = next > 0 && next < head.length
  if (!tells) return whole || head.length >= FAR_ENOUGH ? 'lines' : undefined
  let end = next - 1
  while (end > start && isBlank(head[end - 1]!)) end--
  // A filing that begins on the next line leaves the first one as a bad record of its own.
  return GOES_ON.includes(head[end - 1]!) && head[next] !== OPEN_BRACE ? 'values' : 'lines'
}

/** Two segments of one stream as one. */
function both(first: Segment, last: Segment): Segment {
  const shifted = last.spans.map((it, i) => (i % 4 < 2 && it >= 0 ? it + first.bytes.length : it))
  const spans = new Int32Array(first.spans.length + shifted.length)
  spans.set(first.spans)
  spans.set(shifted, first.spans.length)
  return { bytes: joined(first.bytes, last.bytes), spans }
}
