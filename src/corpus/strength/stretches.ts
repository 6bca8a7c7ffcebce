import { addDays } from '../../domain/day.ts'
import { consolidate, type Law } from '../consolidate.ts'
import type { Corpus } from '../corpus.ts'

/** The law of a profile on every stretch of days on which it does not change, earliest first. */
export function* stretchesOf(corpus: Corpus, profile: string): Generator<Law> {
  for (let day: string | undefined = '0001-01-01'; day !== undefined; ) {
    const law: Law = consolidate(corpus, { day, profile })
    if (law.standards.length > 0) yield law
    day = law.until === undefined ? undefined : addDays(law.until, 1)
  }
}
