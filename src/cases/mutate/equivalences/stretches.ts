import type { Law } from '../../../corpus/consolidate.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import { addDays, type Day } from '../../../domain/day.ts'
import { applicationKinds } from '../../../domain/snapshot/application.ts'
import { originOf, planFor } from '../../plans.ts'
import { assessedText } from '../assessedText.ts'
import { categoryOf } from '../category.ts'
import { narrow } from '../narrow.ts'

/** Before it no law of the corpus was in force. */
const FIRST_DAY: Day = '2000-01-01'

const stretches = new WeakMap<Corpus, Map<string, Day[]>>()

/** The first day of every stretch on which a corpus reads the same. */
export function stretchesOf(corpus: Corpus, profile: string): Day[] {
  const origin = originOf(corpus)
  if (origin !== undefined) return stretchesOf(origin, profile)
  const known = stretches.get(corpus) ?? new Map<string, Day[]>()
  stretches.set(corpus, known)
  const days = known.get(profile) ?? walk(corpus, profile)
  known.set(profile, days)
  return days
}

function walk(corpus: Corpus, profile: string): Day[] {
  const days: Day[] = []
  for (let day: Day | undefined = FIRST_DAY; day !== undefined; ) {
    days.push(day)
    const { until }: Law = planFor(corpus, day, profile).law
    day = until === undefined ? undefined : addDays(until, 1)
  }
  return days
}

/** A day on which two corpora ask different things of those who file in some categories, and where. */
export interface Divergence {
  day: Day
  profile: string
}

/** Where two corpora first differ in what they assess; undefined when they never do. */
export function divergence(
  a: Corpus,
  b: Corpus,
  categories: ReadonlySet<string>,
  readable: boolean,
): Divergence | undefined {
  const [left, right] = [narrow(a, categories), narrow(b, categories)]
  for (const { id: profile } of a.profiles) {
    const days = new Set([...stretchesOf(left, profile), ...stretchesOf(right, profile)])
    for (const day of days)
      if (assessed(left, day, profile, categories, readable) !== assessed(right, day, profile, categories, readable))
        return { day, profile }
  }
  return undefined
}

const texts = new WeakMap<Law, Map<boolean, string>>()

function assessed(corpus: Corpus, day: Day, profile: string, categories: ReadonlySet<string>, readable: boolean) {
  const { law } = planFor(corpus, day, profile)
  const known = texts.get(law) ?? new Map<boolean, string>()
  texts.set(law, known)
  const text = known.get(readable) ?? textOf(law, categories, readable)
  known.set(readable, text)
  return text
}

function textOf(law: Law, categories: ReadonlySet<string>, readable: boolean): string {
  return law.standards
    .filter((it) => categories.has(categoryOf(it.qualification)))
    .map((it) => assessedText(law, it, applicationKinds, readable))
    .join('\n')
}
