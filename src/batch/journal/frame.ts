import { createHash } from 'node:crypto'
import type { BatchSummary } from '../summary.ts'

/** What a stretch of a run added: its results are behind its head in the file. */
export interface Frame {
  summary: BatchSummary
  /** Bytes of the input behind, as they are stored. */
  read: number
  /** The digest of all records of the input up to here. */
  input: string
  /** How many bytes of results follow. */
  bytes: number
}

const LINE_FEED = 0x0a
const DIGEST = 16

/** A frame as it stands in the file: a digest, its head as a line of JSON, the results, an end of line. */
export function frameBytes(frame: Omit<Frame, 'bytes'>, text: Uint8Array): Uint8Array {
  const head = Buffer.from(JSON.stringify({ ...frame, bytes: text.length } satisfies Frame))
  const digest = digestOf(head, text)
  return Buffer.concat([Buffer.from(`${digest} `), head, Buffer.of(LINE_FEED), text, Buffer.of(LINE_FEED)])
}

/** The head of a frame from its line; `undefined` when it is none. */
export function frameHead(line: Uint8Array): { frame: Frame; digest: string; head: Uint8Array } | undefined {
  const head = line.subarray(DIGEST + 1)
  try {
    const frame = JSON.parse(Buffer.from(head).toString('utf8')) as Frame
    if (!Number.isSafeInteger(frame.bytes) || frame.bytes < 0) return undefined
    return { frame, digest: Buffer.from(line.subarray(0, DIGEST)).toString('latin1'), head }
  } catch {
    return undefined
  }
}

/** Tells whether the results are those that the head was written with. */
export const isWhole = (digest: string, head: Uint8Array, text: Uint8Array): boolean => digestOf(head, text) === digest

const digestOf = (head: Uint8Array, text: Uint8Array) =>
  createHash('sha256').update(head).update('\n').update(text).digest('hex').slice(0, DIGEST)
