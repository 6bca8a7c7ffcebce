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
 * Makes filings of invented firms and people: those whom the standard asks for, and more beside them until a filing has some
 * 11 KB of JSON or sixty people. Identity numbers and credit codes have right check digits and belong to nobody. Which of
 * them pass is known because each was judged. Where the known law lets nobody pass, those that would are undetermined.
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
  if (!passes) return failing(whole, random, (it) => verdictOf(it) === 'unmet')
  return passing(whole, random, (it) => verdictOf(it) === verdict)
}

const MOST_ATTEMPTS = 8

/** The filing after troubles that do it no harm. */
function passing(whole: Snapshot, random: Random, stillPasses: (it: Snapshot) => boolean): Snapshot {
  const count = random.between(0, 2)
  for (let n = 0; n < MOST_ATTEMPTS; n++) {
    let filing = whole
    for (let k = 0; k < count; k++) filing = random.pick(troubles)(filing, random)
    if (stillPasses(filing)) return filing
  }
  return whole
}

/**
 * The filing after a trouble that is its undoing, perhaps with another beside it. A trouble that does not suffice is tried
 * again, and twice over, before another is: else those that always suffice would be nearly all there is.
 */
function failing(whole: Snapshot, random: Random, fails: (it: Snapshot) => boolean): Snapshot {
  for (const trouble of random.shuffle([...troubles])) {
    const start = random.chance(0.3) ? random.pick(troubles)(whole, random) : whole
    for (let n = 0; n < MOST_ATTEMPTS; n++) {
      const once = trouble(start, random)
      if (fails(once)) return once
      const twice = trouble(once, random)
      if (fails(twice)) return twice
    }
  }
  return bare(whole, random)
}

/** A day of the same month under the same law: who was insured stays so. */
function onSomeDay(filing: Snapshot, until: Day | undefined, random: Random): Snapshot {
  const { acceptedOn } = filing.application
  const day = addDays(acceptedOn!, random.between(0, 27))
  if (monthOf(day) !== monthOf(acceptedOn!) || (until !== undefined && day > until)) return filing
  return { ...filing, application: { ...filing.application, acceptedOn: day } }
}
