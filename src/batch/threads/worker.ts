import { parentPort, workerData } from 'node:worker_threads'
import type { Block } from '../input/blocks.ts'
import { type BlockOptions, blockJudge } from '../judging/judgeBlock.ts'

const judge = blockJudge(workerData as BlockOptions)

parentPort!.on('message', (block: Block) => {
  const pieces = judge(block)
  parentPort!.postMessage(
    pieces,
    pieces.map((it) => it.text.buffer as ArrayBuffer),
  )
})
