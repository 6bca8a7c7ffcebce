import { Worker } from 'node:worker_threads'
import type { Block } from '../input/blocks.ts'
import { type BlockOptions, blockJudge, type Piece } from '../judging/judgeBlock.ts'
import { programOf } from './workerFile.ts'

/** Filings die young: more room for them costs memory in every thread and saves no time. */
const YOUNG_MB = 12
/** Below 2 GB the collector lets garbage grow to less than twice what lives; above, to four times. */
const OLD_MB = 1024

/** Threads that judge blocks. */
export interface Pool {
  judge(block: Block): Promise<Piece[]>
  close(): Promise<void>
}

interface Task {
  done(pieces: Piece[]): void
  fail(error: unknown): void
}

/** What a started thread has at hand while the thread that deals out judges a block itself. */
const AT_HAND = 3

/**
 * Judges by so many threads: this one and others that are started. This one judges what the others have no need of, so
 * none only deals out. A thread that fails fails what it was doing; the pool is then to be closed.
 */
export function startPool(threads: number, options: BlockOptions, program?: URL): Pool {
  const workers = Array.from({ length: threads - 1 }, () => startThread(options, program))
  const judgeHere = blockJudge(options)
  return {
    async judge(block) {
      const [idlest] = workers.filter((it) => it.busy() < AT_HAND).sort((a, b) => a.busy() - b.busy())
      return idlest === undefined ? judgeHere(block) : idlest.judge(block)
    },
    close: async () => {
      await Promise.all(workers.map((it) => it.close()))
    },
  }
}

function startThread(options: BlockOptions, own: URL | undefined) {
  const { program, options: how } = programOf(own)
  const worker = new Worker(program, {
    ...how,
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
  })
  const tasks: Task[] = []
  let failed: unknown
  const failAll = (error: unknown) => {
    failed ??= error
    for (const task of tasks.splice(0)) task.fail(failed)
  }
  worker.on('message', (pieces: Piece[]) => tasks.shift()!.done(pieces))
  worker.on('error', failAll)
  worker.on('exit', (code) => failAll(new Error(`a thread ended with ${code}`)))
  return {
    busy: () => tasks.length,
    judge: (block: Block) =>
      new Promise<Piece[]>((done, fail) => {
        if (failed !== undefined) return fail(failed)
        tasks.push({ done, fail })
        worker.postMessage(
          block,
          block.segments.map((it) => it.bytes.buffer as ArrayBuffer),
        )
      }),
    close: () => worker.terminate(),
  }
}
