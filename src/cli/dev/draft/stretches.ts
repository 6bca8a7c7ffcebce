import { datesOf, lawsOf, rootProfile } from '../../../cases/coverage/inventory.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import { addDays, type Day } from '../../../domain/day.ts'
import { printQualification } from '../../../domain/qualification.ts'

/** Some time in which a standard and the routes to it stay the same. */
export interface Stretch {
  /** A day in it: the last, so that the next day shows the change. */
  day: Day
  /** The day of the next change. */
  next?: Day
  /** The first day of the standard, in its first stretch. */
  first?: Day
  cancelled: boolean
}

/** A day well inside the time that has no end. */
const LATE = '2025-03-03'

/** The stretches of every standard of a file, by its name; before the first begins there is one without the standard. */
export function stretchesOf(corpus: Corpus, file: string): Map<string, Stretch[]> {
  const laws = lawsOf(corpus, rootProfile(corpus))
  const dates = datesOf(laws)
  const own = laws.flatMap((it) => it.standards).filter((it) => it.file === file)
  const names = [...new Set(own.map((it) => printQualification(it.qualification)))]
  return new Map(
    names.map((name) => {
      const days = dates.filter((it) => it.qualification === name).map((it) => it.day)
      const stretches = days.map((from, i): Stretch => {
        const next = days[i + 1]
        const day = next === undefined ? (from > LATE ? from : LATE) : addDays(next, -1)
        const law = laws.findLast((it) => it.from <= day)!
        const standard = law.standards.find((it) => printQualification(it.qualification) === name)
        return {
          day,
          cancelled: standard?.cancelled !== undefined,
          ...(next === undefined ? {} : { next }),
          ...(i === 0 ? { first: from } : {}),
        }
      })
      return [name, stretches]
    }),
  )
}
