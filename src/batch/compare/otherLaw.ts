import { compile, type Plan } from '../../assess/plan.ts'
import { planner } from '../../assess/planner.ts'
import { consolidate } from '../../corpus/consolidate.ts'
import type { Corpus, Sourced } from '../../corpus/corpus.ts'
import { enactedOn } from '../../corpus/reform.ts'
import type { AmendmentFile } from '../../corpus/schema/amendment.ts'
import type { Day } from '../../domain/day.ts'

/**
 * The law that filings are judged by a second time. What it does not name is as it is the first time; the facts are looked
 * at on the same day both times, so that the law alone makes the difference.
 */
export interface OtherLaw {
  /** The law of this day, in place of that of the day of each filing. */
  day?: Day | undefined
  /** The law with this reform, as though it were in force on every day. */
  reform?: Sourced<AmendmentFile> | undefined
  /** Another profile of the corpus. */
  profile?: string | undefined
}

const FIRST_DAY: Day = '0001-01-01'

/**
 * Plans of the other law by the day of a filing.
 *
 * @param profile - of the first law
 * @throws RangeError for a profile that the corpus does not have
 */
export function otherPlanner(corpus: Corpus, profile: string, other: OtherLaw): (day: Day) => Plan {
  const { reform } = other
  const read = other.profile ?? profile
  const lawOn = (day: Day, from: Day) =>
    consolidate(reform === undefined ? corpus : enactedOn(corpus, reform, from), { day, profile: read })
  if (other.day !== undefined) {
    const { until: _, ...law } = lawOn(other.day, other.day)
    const plan = compile({ ...law, from: FIRST_DAY })
    return () => plan
  }
  const planOn = planner(corpus, read)
  if (reform === undefined) return planOn
  const reformed = new Map<Day, Plan>()
  return (day) => {
    const { from } = planOn(day).law
    const plan = reformed.get(from) ?? compile(lawOn(day, from))
    reformed.set(from, plan)
    return plan
  }
}
