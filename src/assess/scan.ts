import type { Person } from '../domain/snapshot/person.ts'
import { type Moment, NOT, SURE } from './counting/check.ts'
import type { Gates } from './counting/checks.ts'
import type { PeopleReader } from './credentials/questions.ts'
import { codeBook } from './source/code.ts'
import type { Written } from './source/source.ts'

/** One pass over people. */
export type Scan = (people: readonly Person[], moment: Moment) => Scanned

/** What a pass over people finds. */
export interface Scanned {
  /** What each surely answers. */
  sure: number[]
  /** What each may answer once what is not shown is known; the same array where nobody may answer more. */
  maybe: number[]
  /** Who would answer more but for a check, or may. */
  doubtful: number[]
  /** Who does not count at all. */
  not: number[]
  /** Of whom something else is not known: they are left to the reader. */
  open: number[]
}

/** Leaves everybody to the reader. */
export function scanNobody(people: readonly Person[]): Scanned {
  const sure = new Array<number>(people.length)
  return { sure, maybe: sure, doubtful: [], not: [], open: people.map((_, i) => i) }
}

/**
 * Writes the scan of a plan as source, loops and checks fused. It settles those who surely count or surely do not, and of
 * whom certificates are shown or whole lists of them are not; the rest is the reader’s.
 */
export function writeScan(reader: PeopleReader, gates: Gates): Written {
  const book = codeBook()
  const weigh = book.constant(gates.person.weigh)
  const passes = gates.person.passes('p', book)
  const certificates = reader.source(book)
  // Plain arrays: typed arrays of this size live outside the heap and cost more to make than to fill.
  const body = `return function scan(people, moment) {
const { day, enterprise } = moment
${book.prelude()}
const sure = new Array(people.length)
let maybe = sure
const doubtful = []
const not = []
const open = []
for (let i = 0; i < people.length; i++) {
  const p = people[i]
  let bits = 0
  let more = 0
  let doubt = false
  settled: {
    if (!(${passes})) {
      const weight = ${weigh}(p, moment)
      if (weight === ${NOT}) {
        sure[i] = maybe[i] = 0
        doubtful.push(i)
        not.push(i)
        continue
      }
      if (weight !== ${SURE}) break settled
    }
    ${certificates}
    sure[i] = bits
    more |= bits
    if (more !== bits && maybe === sure) maybe = sure.slice()
    maybe[i] = more
    if (doubt || more !== bits) doubtful.push(i)
    continue
  }
  sure[i] = maybe[i] = 0
  open.push(i)
}
return { sure, maybe, doubtful, not, open }
}`
  return { source: { parameters: book.names(), body }, values: book.values() }
}
