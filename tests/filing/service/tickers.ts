import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { TickedDeadline } from '../../../src/filing/service/tick.ts'

/** What a process ticked, and how it ended. */
export interface Ticker {
  deadlines: TickedDeadline[]
  signal: NodeJS.Signals | null
}

/**
 * Processes that tick at one moment, all let go at once.
 *
 * @param killFirstAfter - so many deadlines of the first one, and it is killed
 */
export async function tickApart(
  program: string,
  address: string,
  now: string,
  { processes, killFirstAfter }: { processes: number; killFirstAfter?: number },
): Promise<Ticker[]> {
  const started = Array.from({ length: processes }, () => {
    const child = spawn(process.execPath, [program, address, now], { stdio: ['pipe', 'pipe', 'pipe'] })
    let complaint = ''
    child.stderr.on('data', (it: Buffer) => {
      complaint += it
    })
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)))
    return { child, lines, ended, complaint: () => complaint }
  })
  for (const { lines, complaint } of started) if ((await lines.next()).done) throw new Error(complaint())
  for (const { child } of started) child.stdin.end('go\n')
  return Promise.all(
    started.map(async ({ child, lines, ended, complaint }, i): Promise<Ticker> => {
      const deadlines: TickedDeadline[] = []
      for (let line = await lines.next(); !line.done; line = await lines.next()) {
        deadlines.push(JSON.parse(line.value))
        if (i === 0 && deadlines.length === killFirstAfter) child.kill('SIGKILL')
      }
      const signal = await ended
      if (signal === null && child.exitCode !== 0) throw new Error(complaint())
      return { deadlines, signal }
    }),
  )
}
