import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Figures, figuresOf } from './measure.ts'
import { benchLaw } from './peers/zizhi.ts'

const steps = [
  'import',
  'parseSnapshot',
  'consolidate',
  'compile',
  'first assess',
  'second assess',
  'rules/: read, validate and consolidate for a day',
  'the same, again',
] as const

/** What a fresh process does once, step by step, in milliseconds of the clock and of processor time of all its threads. */
const script = `
  const text = process.argv[1], law = JSON.parse(process.argv[2]), file = process.argv[3]
  const spent = []
  let before, began
  const start = () => { before = process.cpuUsage(); began = performance.now() }
  const lap = () => {
    const wall = performance.now() - began, { user, system } = process.cpuUsage(before)
    spent.push([wall, (user + system) / 1000])
    start()
  }
  start()
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
  const { loadCorpus } = await import(file.replace('index.', 'rules.'))
  const { readdirSync, readFileSync } = await import('node:fs')
  const folder = process.argv[4]
  const load = () => {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const files = paths.filter((it) => it.endsWith('.yaml') && !it.endsWith('.cases.yaml'))
    const { corpus } = loadCorpus(files.map((path) => ({ path, text: readFileSync(folder + path, 'utf8') })), 'bench')
    return zizhi.consolidate(corpus, law).standards.length
  }
  start()
  load()
  lap()
  load()
  lap()
  console.log(JSON.stringify(spent))
`

export interface Startup {
  of: string
  steps: { name: string; wall: Figures; cpu: Figures }[]
}

/** Starts fresh processes on the built package, or on a bundle of the source when nothing is built. */
export function startUp(text: string, times: number): Startup {
  const dist = process.env.ZIZHI_DIST!
  const built = existsSync(dist)
  const file = pathToFileURL(built ? dist : process.env.ZIZHI_BUNDLE!).href
  const rules = fileURLToPath(new URL('rules/', pathToFileURL(process.env.ZIZHI_ROOT!)))
  const args = ['--input-type=module', '-e', script, text, JSON.stringify(benchLaw), file, rules]
  const runs = Array.from(
    { length: times },
    () => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as [wall: number, cpu: number][],
  )
  return {
    of: built ? 'dist/index.js' : 'a bundle of src/index.ts (nothing is built in dist)',
    steps: steps.map((name, i) => ({
      name,
      wall: figuresOf(runs.map((it) => it[i]![0])),
      cpu: figuresOf(runs.map((it) => it[i]![1])),
    })),
  }
}
