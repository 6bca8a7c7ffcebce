import { recordsIn, SPAN } from '../input/segment.ts'
import type { ReadSegment } from '../input/segments.ts'
import type { InputDigest } from './inputDigest.ts'

/**
 * Passes over the records that an earlier run has judged, and makes sure that they are the same ones.
 *
 * @param count - how many records were judged
 * @param expected - their digest
 * @param differs - what to throw when they are others
 */
export async function* skip(
  segments: AsyncIterable<ReadSegment>,
  count: number,
  digest: InputDigest,
  expected: string,
  differs: () => Error,
): AsyncGenerator<ReadSegment> {
  let left = count
  const compare = () => {
    if (digest.value() !== expected) throw differs()
  }
  if (left === 0) compare()
  for await (const segment of segments) {
    const skipped = Math.min(left, recordsIn(segment))
    if (left > 0) {
      digest.add(segment, 0, skipped)
      left -= skipped
      if (left === 0) compare()
    }
    if (skipped < recordsIn(segment)) yield { ...segment, spans: segment.spans.slice(skipped * SPAN) }
  }
  if (left > 0) throw differs()
}
