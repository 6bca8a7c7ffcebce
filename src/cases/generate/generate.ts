import { judge } from '../../assess/assess.ts'
import type { Verdict } from '../../assess/verdict.ts'
import { DEFAULT_PROFILE } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { addDays, type Day, monthOf } from '../../domain/day.ts'
import type { Qualification } from '../../domain/qualification.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { type Base, baseOf } from './base.ts'
import { Random } from './random.ts'
import { newFirm } from './staff.ts'
import { bare, troubles } from './troubles.ts'

/** Which filings are made. */
export interface GenerateOptions {
  count: number
  /** The same seed gives the same filings. */
  seed: number
  /** The standards that filings apply for, in turn. */
  standards: readonly Qualification[]
  /** The share of filings that meet every requirement, from 0 to 1; exact but for rounding. */
  passRate: number
  /** The first day on which filings are accepted; that of the newest law under which a standard is open, when absent. */
  asOf?: Day | undefined
  profile?: string | undefined
}

/**
 * Makes filings of invented firms and people, about fifty people each: identity numbers and credit codes have right check
 * digits and belong to nobody. Which of them pass is known because each was judged. Where the known law lets nobody pass,
 * those that would pass are undetermined.
 *
 * @throws RangeError when the law of the day has no such standard, or the corpus no such profile
 */
export function* generateFilings(corpus: Corpus, options: GenerateOptions): Generator<Snapshot> {
  const { count, seed, standards, passRate, asOf, profile = DEFAULT_PROFILE } = options
  const bases = standards.map((it) => baseOf(corpus, it, profile, asOf))
  const random = new Random(seed)
  let passesLeft = Math.round(count * passRate)
  for (let n = 0; n < count; n++) {
    const passes = random.next() * (count - n) < passesLeft
    if (passes) passesLeft--
    yield makeFiling(bases[n % bases.length]!, n, passes, random)
  }
}

function makeFiling({ plan, filing, verdict }: Base, n: number, passes: boolean, random: Random): Snapshot {
  const verdictOf = (it: Snapshot): Verdict => judge(plan, it).items[0]!.verdict
  const whole = newFirm(onSomeDay(filing, plan.law.until, random), n, random)
  const changed = passes
    ? attempt(whole, random.between(0, 2), random, (it) => verdictOf(it) === verdict)
    : attempt(whole, random.between(1, 3), random, (it) => verdictOf(it) === 'unmet')
  return changed ?? (passes ? whole : bare(whole, random))
}

const MOST_ATTEMPTS = 12

/** The filing after some troubles, if it is as wanted; other troubles are tried where it is not. */
function attempt(
  whole: Snapshot,
  count: number,
  random: Random,
  isWanted: (it: Snapshot) => boolean,
): Snapshot | undefined {
  for (let n = 0; n < MOST_ATTEMPTS; n++) {
    let filing = whole
    for (let k = 0; k < count; k++) filing = random.pick(troubles)(filing, random)
    if (isWanted(filing)) return filing
  }
  return undefined
}

/** A day of the same month under the same law: who was insured stays so. */
function onSomeDay(filing: Snapshot, until: Day | undefined, random: Random): Snapshot {
  const { acceptedOn } = filing.application
  const day = addDays(acceptedOn!, random.between(0, 27))
  if (monthOf(day) !== monthOf(acceptedOn!) || (until !== undefined && day > until)) return filing
  return { ...filing, application: { ...filing.application, acceptedOn: day } }
}
