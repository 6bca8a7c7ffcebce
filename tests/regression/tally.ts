import { createHash } from 'node:crypto'
import { assess } from '../../src/assess/assess.ts'
import type { Assessment } from '../../src/assess/finding.ts'
import { verdicts } from '../../src/assess/verdict.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { codesOf } from '../../src/testing/contract/evaluation.ts'
import { planOf } from '../../src/testing/target.ts'
import { filingsOf, startOf } from './filings.ts'
import { seedOf } from './random.ts'
import { nameOf, type Version } from './versions.ts'

/** The numbers of filings of which lines are kept: all of them, and the first few, which every test run judges. */
export const ALL = 1000
export const FIRST = 50

/** Lines of a version after so many filings each. */
export type Lines = ReadonlyMap<number, string>

/** Judges filings of a version and says in a line for each number of them what came out. */
export function linesOf(corpus: Corpus, version: Version, counts: readonly number[]): Lines {
  const name = nameOf(version)
  const seed = seedOf(name)
  const lines = new Map<number, string>()
  const tally = newTally()
  const start = startOf(corpus, version, seed)
  const plan = planOf(start.target)
  let n = 0
  for (const snapshot of filingsOf(start, seed, Math.max(...counts))) {
    add(tally, assess(plan, snapshot))
    if (counts.includes(++n)) lines.set(n, `${name} | ${seed.toString(16)} | ${inWords(tally)}`)
  }
  return lines
}

interface Tally {
  outcomes: Map<string, number>
  codes: Map<string, number>
  hash: ReturnType<typeof createHash>
}

const newTally = (): Tally => ({ outcomes: new Map(), codes: new Map(), hash: createHash('sha256') })
const count = (counts: Map<string, number>, of: string) => counts.set(of, (counts.get(of) ?? 0) + 1)

function add({ outcomes, codes, hash }: Tally, { items }: Assessment): void {
  for (const { verdict, outcome, refusals, findings } of items) {
    count(outcomes, verdict)
    for (const { code } of refusals) count(codes, code)
    const open = findings.filter((it) => it.verdict !== 'met')
    for (const code of open.flatMap(codesOf)) count(codes, code)
    hash.update(`${outcome} ${findings.map((it) => `${it.key} ${it.verdict}`).join(' ')}\n`)
  }
}

function inWords({ outcomes, codes, hash }: Tally): string {
  const counted = verdicts.map((it) => `${it} ${outcomes.get(it) ?? 0}`).join(' ')
  const named = [...codes.keys()].sort().map((it) => `${it} ${codes.get(it)}`)
  return `${counted} | ${named.join(' ')} | ${hash.copy().digest('hex').slice(0, 12)}`
}
