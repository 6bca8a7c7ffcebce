import { compile, type Plan } from '../assess/plan.ts'
import { consolidate, type Law, withStandardsOf } from '../corpus/consolidate.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Day } from '../domain/day.ts'

const plans = new WeakMap<Corpus, Map<string, Plan[]>>()

/**
 * The law of a day, compiled once for all the days on which it is the same.
 *
 * @throws RangeError for a profile that the corpus does not have
 */
export function planFor(corpus: Corpus, day: Day, profile: string): Plan {
  const byProfile = plans.get(corpus) ?? new Map<string, Plan[]>()
  plans.set(corpus, byProfile)
  const known = byProfile.get(profile) ?? []
  byProfile.set(profile, known)
  const found = known.find(({ law }) => law.from <= day && (law.until === undefined || day <= law.until))
  if (found !== undefined) return found
  const plan = compile(lawOf(corpus, day, profile))
  known.push(plan)
  return plan
}

const origins = new WeakMap<Corpus, Corpus>()

/** Says that a corpus differs from another in the requirements of standard files alone: its law is made of the other’s. */
export function derive(corpus: Corpus, origin: Corpus): void {
  origins.set(corpus, origin)
}

/** The corpus from which another was derived. */
export const originOf = (corpus: Corpus): Corpus | undefined => origins.get(corpus)

function lawOf(corpus: Corpus, day: Day, profile: string): Law {
  const origin = origins.get(corpus)
  return origin === undefined
    ? consolidate(corpus, { day, profile })
    : withStandardsOf(corpus, planFor(origin, day, profile).law)
}
