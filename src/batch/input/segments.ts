import { asBuffer, BROKEN_OFF, NO_ARRAY, recordsIn, type Segment, SPAN, type Splitter } from './segment.ts'
import { recordSplitter } from './sniff.ts'
import type { OpenSource } from './sources.ts'
import { unpacked } from './unpack.ts'

/** Which records of the input are looked at. */
export interface Selection {
  /** Stop after so many. */
  limit?: number | undefined
  /** Every `of`th record from the `part`th on, both counted from 1: the shards of an input are all of it. */
  shard?: { part: number; of: number } | undefined
}

/** A segment with how much of the input lies before its end, in bytes as they are stored. */
export interface ReadSegment extends Segment {
  read: number
}

/** Reads sources one after the other and cuts them into the records that are selected. */
export async function* segmentsOf(
  sources: readonly OpenSource[],
  longest: number,
  { limit = Number.POSITIVE_INFINITY, shard }: Selection,
): AsyncGenerator<ReadSegment> {
  const several = sources.length > 1
  let read = 0
  let seen = 0
  let left = limit
  if (left <= 0) return
  const select = (segment: Segment): Segment => {
    const spans = segment.spans.filter((_, i) => {
      if (i % SPAN > 0) return wanted
      wanted = left > 0 && (shard === undefined || seen % shard.of === shard.part - 1)
      seen++
      if (wanted) left--
      return wanted
    })
    return { ...segment, spans }
  }
  let wanted = false
  for (const source of sources) {
    const splitter = recordSplitter(source.name, longest)
    const named = several ? { file: source.name } : {}
    const counted = count(source, (bytes) => {
      read += bytes
    })
    for await (const segment of cut(counted, splitter)) {
      const selected = select(segment)
      if (recordsIn(selected) > 0) yield { ...selected, ...named, read }
      if (left <= 0) return
    }
  }
}

async function* count(source: OpenSource, add: (bytes: number) => void): AsyncIterable<Uint8Array> {
  for await (const piece of source.bytes()) {
    add(piece.length)
    yield piece
  }
}

/** The segments of one stream. A stream that breaks ends there, and says so; the record that it breaks off is lost. */
async function* cut(bytes: AsyncIterable<Uint8Array>, splitter: Splitter): AsyncIterable<Segment> {
  let lines = 0
  try {
    for await (const piece of unpacked(bytes)) {
      const data = asBuffer(piece)
      for (let at = data.indexOf(0x0a); at >= 0; at = data.indexOf(0x0a, at + 1)) lines++
      yield splitter.push(piece)
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    yield { bytes: new Uint8Array(0), spans: Int32Array.of(0, BROKEN_OFF, lines + 1, NO_ARRAY), reason }
    return
  }
  yield splitter.end()
}
