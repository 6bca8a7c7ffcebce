import { consolidate } from '../corpus/consolidate.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Day } from '../domain/day.ts'
import { compile, type Plan } from './plan.ts'

/**
 * Plans by day: the law of a stretch of days is compiled once for all of them.
 *
 * @returns a look-up that throws RangeError for a profile that the corpus does not have
 * @example
 * const planOn = planner(shippedCorpus, '西藏')
 * planOn('2024-07-20') === planOn('2024-07-21') // true
 */
export function planner(corpus: Corpus, profile: string): (day: Day) => Plan {
  const plans: Plan[] = []
  return (day) => {
    const known = plans.find(({ law }) => law.from <= day && (law.until === undefined || day <= law.until))
    if (known !== undefined) return known
    const plan = compile(consolidate(corpus, { day, profile }))
    plans.push(plan)
    return plan
  }
}
