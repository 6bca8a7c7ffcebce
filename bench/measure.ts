/** One way of doing the work: `step(i)` judges the filing of that number. */
export interface Way {
  name: string
  step(i: number): unknown
}

/** Middle, least and most of some figures. */
export interface Figures {
  median: number
  min: number
  max: number
}

export function figuresOf(values: readonly number[]): Figures {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
  return { median, min: sorted[0]!, max: sorted.at(-1)! }
}

/** Microseconds that this process has spent on a processor, all its threads together. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Runs steps for so many milliseconds of processor time, from step `from` on; microseconds for each step. */
export async function spend(way: Way, ms: number, from: number): Promise<{ us: number; steps: number }> {
  const start = cpuTime()
  let i = from
  let spent = 0
  while (spent < ms * 1000) {
    // Ways that answer with a promise are waited for; the others pay nothing for that.
    for (let k = 0; k < 8; k++) {
      const answer = way.step(i++)
      if (answer instanceof Promise) await answer
    }
    spent = cpuTime() - start
  }
  return { us: spent / (i - from), steps: i - from }
}

export interface Timing {
  warmUpMs: number
  roundMs: number
  rounds: number
}

/** Microseconds for each step of each way, round by round; the ways take turns within a round. */
export async function interleave(ways: readonly Way[], { warmUpMs, roundMs, rounds }: Timing): Promise<number[][]> {
  const next = ways.map(() => 0)
  const turn = async (w: number, ms: number) => {
    const { us, steps } = await spend(ways[w]!, ms, next[w]!)
    next[w]! += steps
    return us
  }
  for (let w = 0; w < ways.length; w++) await turn(w, warmUpMs)
  const times: number[][] = ways.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (let w = 0; w < ways.length; w++) times[w]!.push(await turn(w, roundMs))
  return times
}

/** Milliseconds of processor time for one call, the middle of several. */
export function timeOf(times: number, work: () => unknown): Figures {
  const spent: number[] = []
  for (let i = 0; i < times; i++) {
    const start = cpuTime()
    work()
    spent.push((cpuTime() - start) / 1000)
  }
  return figuresOf(spent)
}
