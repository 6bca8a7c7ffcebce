import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Figures, figuresOf } from './measure.ts'
import { benchLaw } from './peers/zizhi.ts'

const steps = ['import', 'parseSnapshot', 'consolidate', 'compile', 'first assess', 'second assess'] as const

/** What a fresh process does once, step by step, in milliseconds of processor time. */
const script = `
  const text = process.argv[1], law = JSON.parse(process.argv[2]), file = process.argv[3]
  const spent = []
  let before = process.cpuUsage()
  const lap = () => {
    const { user, system } = process.cpuUsage(before)
    spent.push((user + system) / 1000)
    before = process.cpuUsage()
  }
  const zizhi = await import(file)
  lap()
  const snapshot = zizhi.parseSnapshot(JSON.parse(text)).value
  lap()
  const consolidated = zizhi.consolidate(zizhi.shippedCorpus, law)
  lap()
  const plan = zizhi.compile(consolidated)
  lap()
  zizhi.assess(plan, snapshot)
  lap()
  zizhi.assess(plan, snapshot)
  lap()
  console.log(JSON.stringify(spent))
`

export interface Startup {
  of: string
  steps: { name: string; figures: Figures }[]
}

/** Starts fresh processes on the built package, or on a bundle of the source when nothing is built. */
export function startUp(text: string, times: number): Startup {
  const dist = process.env.ZIZHI_DIST!
  const built = existsSync(dist)
  const file = pathToFileURL(built ? dist : process.env.ZIZHI_BUNDLE!).href
  const args = ['--input-type=module', '-e', script, text, JSON.stringify(benchLaw), file]
  const runs = Array.from(
    { length: times },
    () => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as number[],
  )
  return {
    of: built ? 'dist/index.js' : 'a bundle of src/index.ts (nothing is built in dist)',
    steps: steps.map((name, i) => ({ name, figures: figuresOf(runs.map((it) => it[i]!)) })),
  }
}
