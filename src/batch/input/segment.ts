/** Four numbers a record: where its bytes begin and end, the line it begins on, its place in an array. */
export const SPAN = 4

/** The end of a record that is too long to be held: there are no bytes of it. */
export const TOO_LONG = -1

/** The end of what stands for a source that could not be read on. */
export const BROKEN_OFF = -2

/** The place in an array of a record that stands in none. */
export const NO_ARRAY = -1

/** Bytes of one source with the records that begin and end in them. */
export interface Segment {
  /** The source, where there are several. */
  file?: string
  bytes: Uint8Array
  spans: Int32Array
  /** Why the source broke off, where one of the records stands for that. */
  reason?: string
}

/** Cuts a stream of bytes into records; it holds no more than one record and the piece at hand. */
export interface Splitter {
  /** The records that end in one more piece of the stream. */
  push(piece: Uint8Array): Segment
  /** What is left at the end of the stream. */
  end(): Segment
}

/** A segment without bytes and records. */
export const NOTHING: Segment = { bytes: new Uint8Array(0), spans: new Int32Array(0) }

/** How many records a segment has. */
export const recordsIn = ({ spans }: Segment): number => spans.length / SPAN

/** A fresh copy of two runs of bytes, one after the other, in memory of its own: a thread can be given it. */
export function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const all = new Uint8Array(head.length + tail.length)
  all.set(head)
  all.set(tail, head.length)
  return all
}

/** Blanks of JSON. */
export const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

/** The same bytes as a buffer, which looks for a byte several times faster. */
export const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length)
