import { createHash } from 'node:crypto'
import { recordsIn, type Segment, SPAN } from '../input/segment.ts'

/** A running digest of the records of an input and of where each stands. */
export class InputDigest {
  private readonly hash = createHash('sha256')

  /** Adds the records of a segment from the `from`th to before the `to`th. */
  add({ file = '', bytes, spans, ...segment }: Segment, from = 0, to = recordsIn({ bytes, spans, ...segment })): void {
    for (let i = from * SPAN; i < to * SPAN; i += SPAN) {
      const [start, end, line, index] = spans.subarray(i, i + SPAN)
      this.hash.update(`${file}\0${line}\0${index}\0${end! - start!}\0`)
      if (end! > start!) this.hash.update(bytes.subarray(start, end))
    }
  }

  /** The digest so far. */
  value(): string {
    return this.hash.copy().digest('hex').slice(0, 32)
  }
}
