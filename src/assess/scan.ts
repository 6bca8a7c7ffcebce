import type { Person } from '../domain/snapshot/person.ts'
import { type Moment, NOT } from './counting/check.ts'
import type { Gates } from './counting/checks.ts'
import type { PeopleReader } from './credentials/questions.ts'
import { codeBook } from './source/code.ts'
import type { Written } from './source/source.ts'

/**
 * One pass over people: sets in `sure` what each surely answers, adds those to `doubtful` who would answer more but for a
 * check, and those to `not` who do not count at all.
 *
 * @returns the people of whom something is not known, whom it leaves to the reader
 */
export type Scan = (people: readonly Person[], moment: Moment, into: Scanned) => number[]

export interface Scanned {
  sure: number[]
  doubtful: number[]
  not: number[]
}

/** Leaves everybody to the reader. */
export const scanNobody: Scan = (people) => people.map((_, i) => i)

/**
 * Writes the scan of a plan as source, loops and checks fused. It settles who surely counts and who surely does not; the
 * rest is the reader’s, so there is one place only that knows what is open.
 */
export function writeScan(reader: PeopleReader, gates: Gates): Written {
  const book = codeBook()
  const weigh = book.constant(gates.person.weigh)
  const passes = gates.person.passes('p', book)
  const certificates = reader.source(book)
  const body = `return function scan(people, moment, { sure, doubtful, not }) {
const { day, enterprise } = moment
${book.prelude()}
const open = []
for (let i = 0; i < people.length; i++) {
  const p = people[i]
  let bits = 0
  let doubt = false
  settled: {
    if (!(${passes})) {
      if (${weigh}(p, moment) !== ${NOT}) break settled
      sure[i] = 0
      doubtful.push(i)
      not.push(i)
      continue
    }
    ${certificates}
    sure[i] = bits
    if (doubt) doubtful.push(i)
    continue
  }
  sure[i] = 0
  open.push(i)
}
return open
}`
  return { source: { parameters: book.names(), body }, values: book.values() }
}
