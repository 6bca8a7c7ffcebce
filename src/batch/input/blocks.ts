import type { ReadSegment } from './segments.ts'

/** What is judged at a time: about twenty filings, perhaps of several files. */
export interface Block {
  segments: ReadSegment[]
}

const ENOUGH = 192 * 1024

/** Packs segments together, so that a folder of small files does not go to the threads file by file. */
export async function* blocksOf(segments: AsyncIterable<ReadSegment>): AsyncGenerator<Block> {
  let gathered: ReadSegment[] = []
  let size = 0
  for await (const segment of segments) {
    gathered.push(segment)
    size += segment.bytes.length
    if (size < ENOUGH) continue
    yield { segments: gathered }
    gathered = []
    size = 0
  }
  if (gathered.length > 0) yield { segments: gathered }
}
