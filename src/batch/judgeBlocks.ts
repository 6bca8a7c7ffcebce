import { availableParallelism } from 'node:os'
import { shipped } from '../corpus/shipped.generated.ts'
import { type Block, blocksOf } from './input/blocks.ts'
import type { ReadSegment } from './input/segments.ts'
import type { InputDigest } from './journal/inputDigest.ts'
import type { BlockOptions, Piece } from './judging/judgeBlock.ts'
import type { BatchOptions, TextFormat } from './options.ts'
import { inOrder } from './threads/inOrder.ts'
import { startPool } from './threads/pool.ts'

/** What is begun before the first of it is written: enough to keep every thread at work. */
const AHEAD = 4

/** A block judged, with how much of the input lies before its end and the digest of that. */
export interface JudgedBlock {
  pieces: Piece[]
  read: number
  at: string | undefined
}

/** Judges the records of segments in order, by as many threads as the options say. */
export async function* judgeBlocks(
  segments: AsyncIterable<ReadSegment>,
  digest: InputDigest | undefined,
  options: BatchOptions,
  format: TextFormat,
  small: boolean,
): AsyncGenerator<JudgedBlock> {
  const { corpus, profile, asOf, detail, lang, compare } = options
  const threads = options.threads ?? (small ? 1 : availableParallelism())
  const judging: BlockOptions = {
    ...(corpus === shipped ? {} : { corpus }),
    profile,
    asOf,
    detail,
    lang,
    compare,
    format,
    cutAtErrors: options.maxErrors !== undefined,
  }
  const pool = startPool(threads, judging, options.threadProgram)
  const judgeBlock = async (block: Block): Promise<JudgedBlock> => {
    for (const it of block.segments) digest?.add(it)
    const at = digest?.value()
    return { pieces: await pool.judge(block), read: block.segments.at(-1)!.read, at }
  }
  try {
    yield* inOrder(blocksOf(segments), judgeBlock, threads > 1 ? threads * AHEAD : 1)
  } finally {
    await pool.close()
  }
}
