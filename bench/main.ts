import { cpus } from 'node:os'
import { assess, judge, type Plan } from '../src/index.ts'
import { disagreements } from './agree.ts'
import { fromFile } from './batch.ts'
import { type Crowd, crowds, makeCrowd } from './crowds.ts'
import { type Filing, makeFilings } from './filings.ts'
import { figuresOf, interleave, type Timing, timeOf, type Way } from './measure.ts'
import { handWritten } from './peers/handWritten.ts'
import { handWrittenInFull } from './peers/handWrittenInFull.ts'
import { jsonLogicEngine } from './peers/jsonLogic.ts'
import { jsonRulesEngine } from './peers/jsonRulesEngine.ts'
import { zen } from './peers/zen.ts'
import { compilePlan, zizhi, zizhiFromText, zizhiJudge } from './peers/zizhi.ts'
import { startUp } from './startup.ts'
import { round, spread, table } from './table.ts'
import type { Peer } from './work.ts'

const quick = process.argv.includes('--quick')
const sizes = quick ? [16, 64] : [64, 2000]
const timing: Timing = quick ? { warmUpMs: 100, roundMs: 20, rounds: 3 } : { warmUpMs: 800, roundMs: 250, rounds: 5 }
const crowdSizes = quick ? [100, 500] : [50, 60, 100, 500, 1000, 2000, 5000]
const complaints: string[] = []
const say = (text: string) => console.log(`${text}\n`)

const plan = compilePlan()
const parseAndAssess = zizhiFromText(plan)
const peers: Peer[] = [
  handWritten,
  handWrittenInFull,
  zizhiJudge(plan),
  zizhi(plan),
  jsonLogicEngine(),
  jsonRulesEngine(),
  zen(),
]
const filings = makeFilings(sizes.at(-1)!)

const found = await disagreements(peers, filings)
if (found.length > 0) {
  console.error(`The peers disagree in ${found.length} places:\n${found.slice(0, 20).join('\n')}`)
  process.exit(1)
}
const people = filings.reduce((sum, it) => sum + it.snapshot.people!.length, 0)
const bytes = filings.reduce((sum, it) => sum + Buffer.byteLength(it.text), 0)
const passing = filings.filter((it) => passes(plan, it))
const failing = filings.filter((it) => !passing.includes(it))
say(
  `${cpus()[0]?.model}, ${cpus().length} processors, Node ${process.version}. Processor time of all threads, not wall time.`,
)
say(
  `${filings.length} filings of 建筑工程施工总承包三级 (text of 2016-11), ${round(people / filings.length)} people and ` +
    `${round(bytes / filings.length / 1024)} KB each, ${passing.length} of them pass. ${peers.length} ways gave the same verdict on ` +
    `each of the seven requirements of every filing.`,
)
for (const size of sizes) {
  say(`## ${size} filings in turn`)
  say(await compare(filings.slice(0, size)))
}
say('## zizhi by outcome (64 filings each)')
say(await byOutcome())
say('## How the cost grows with people (ms for a judgement, seating included)')
say(curve())
if (complaints.length > 0) {
  say(`✗ judged wrongly:\n\n${complaints.map((it) => `- ${it}`).join('\n')}`)
  process.exitCode = 1
}
const startup = startUp(filings[0]!.text, quick ? 1 : 7)
say(`## A fresh process: ${startup.of}`)
say(
  table(
    ['step', 'ms by the clock', 'ms of processor time'],
    startup.steps.map(({ name, wall, cpu }) => [name, spread(wall), spread(cpu)]),
  ),
)
say('## zizhi batch, from a file to results')
say(fromFile({ quick, million: process.argv.includes('--million') }))

function passes(plan: Plan, { snapshot }: Filing): boolean {
  return assess(plan, snapshot).outcome === 'met'
}

/** Every way on the same filings, in turns. */
async function compare(filings: readonly Filing[]): Promise<string> {
  const n = filings.length
  const ways: (Way & { evidence: string })[] = peers.map((peer) => ({
    name: peer.name,
    evidence: peer.evidence,
    step: (i) => (peer.run ?? peer.judge)(filings[i % n]!.snapshot),
  }))
  ways.splice(3, 0, {
    name: 'zizhi, from JSON text: parse, validate, assess',
    evidence: ways[2]!.evidence,
    step: (i) => parseAndAssess(filings[i % n]!.text),
  })
  const times = await interleave(ways, timing)
  const hand = times[0]!
  const rules = times[ways.findIndex((it) => it.name.startsWith('json-rules-engine'))]!
  return table(
    ['way', 'evaluations/s', 'times json-rules-engine', 'times slower than hand-written', 'evidence'],
    ways.map(({ name, evidence }, w) => {
      const own = times[w]!
      return [
        name,
        spread(figuresOf(own.map((us) => 1_000_000 / us))),
        spread(figuresOf(own.map((us, r) => rules[r]! / us))),
        spread(figuresOf(own.map((us, r) => us / hand[r]!))),
        evidence,
      ]
    }),
  )
}

async function byOutcome(): Promise<string> {
  const ways = [
    { name: 'pass', list: passing.slice(0, 64) },
    { name: 'fail', list: failing.slice(0, 64) },
  ].map(({ name, list }): Way => ({ name, step: (i) => assess(plan, list[i % list.length]!.snapshot) }))
  const times = await interleave(ways, timing)
  return table(
    ['filings that', 'µs for an assessment'],
    ways.map(({ name }, w) => [name, spread(figuresOf(times[w]!))]),
  )
}

function warmTimeOf(work: () => unknown) {
  for (let i = 0; i < 5; i++) work()
  return timeOf(quick ? 1 : 9, work)
}

function curve(): string {
  const rows = crowdSizes.map((size) => {
    const cells = crowds.map((crowd) => {
      const { snapshot } = makeCrowd(crowd, size)
      const wrong = wrongly(crowd, size, snapshot)
      if (wrong !== undefined) complaints.push(`${crowd} of ${size}: ${wrong}`)
      return spread(warmTimeOf(() => judge(plan, snapshot))) + (wrong === undefined ? '' : ' ✗')
    })
    const { snapshot } = makeCrowd('short', size)
    return [size.toLocaleString('en'), ...cells, spread(warmTimeOf(() => assess(plan, snapshot)))]
  })
  const heads = [
    'everybody holds everything',
    'certificates by chance',
    'one person short, jointly',
    'the same, every reason',
  ]
  return table(['people', ...heads], rows)
}

/**
 * What is wrong with the judgement of a crowd, if anything. Fifty people are one short of 51 seats however they sit; a
 * small crowd by chance may lack anything, but nothing about it is unknown.
 */
function wrongly(crowd: Crowd, size: number, snapshot: Filing['snapshot']): string | undefined {
  const { outcome, items } = assess(plan, snapshot)
  if (crowd === 'mixed' && size > 50 && size < 100 && outcome !== 'undetermined') return undefined
  const wanted = size > 50 && crowd !== 'short' ? 'met' : 'unmet'
  return outcome === wanted ? undefined : `${outcome} instead of ${wanted}, ${JSON.stringify(items[0]!.jointlyShort)}`
}
