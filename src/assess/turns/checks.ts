import type { CountingCheck } from '../../corpus/schema/counting.ts'
import { addMonths, type Day, type Month, monthNumber } from '../../domain/day.ts'
import type { ApplicationKind } from '../../domain/snapshot/application.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import { bornIn } from '../counting/age.ts'
import { ends, leavesWindow, startOf, TIMELESS, type Timeless } from './days.ts'

/** The days on which a check may come to another answer about a person or a certificate of the person. */
export type CheckTurns = {
  [C in CountingCheck['check']]:
    | Timeless
    | ((person: Person, check: Extract<CountingCheck, { check: C }>, kind: ApplicationKind) => Day[])
}

const validity = (it: { validFrom?: Day | undefined; validUntil?: Day | undefined }) =>
  ends({ from: it.validFrom, until: it.validUntil })

/** On which days each check of who counts turns. A check that is not here does not compile. */
export const checkTurns: CheckTurns = {
  age(person, { atMost }) {
    const born = bornIn(person)
    return born === undefined ? [] : [startOf(addMonths(born, 12 * atMost + 1))]
  },
  retired: TIMELESS,
  publicPost: TIMELESS,
  insurance: ({ insurance = [] }, { months }, kind) => {
    const wanted = months[kind] ?? 0
    const edges = wanted === 0 ? [] : insurance.flatMap((it) => edgesOf(it.months))
    // A month comes in sight when it is the last before the filing, and goes when it is no longer among those wanted.
    return edges.flatMap((month) => [startOf(addMonths(month, 1)), startOf(addMonths(month, wanted))])
  },
  oneEmployer: TIMELESS,
  identity: TIMELESS,
  bidLock: ({ bidLocks = [] }) => bidLocks.flatMap(ends),
  abnormalMark: ({ marks = [] }) => marks.flatMap(ends),
  otherFilings: ({ otherFilings = [] }, { withinMonths }) =>
    otherFilings.flatMap(({ acceptedOn }) => [acceptedOn, leavesWindow(acceptedOn, withinMonths)]),
  registrationInForce: ({ registrations = [] }) => registrations.flatMap(validity),
  registrationUnit: TIMELESS,
  temporaryRegistration: TIMELESS,
  unitChanges: ({ registrations = [] }, { withinMonths }) =>
    registrations.flatMap(({ unitChanges = [] }) => unitChanges.flatMap((on) => [on, leavesWindow(on, withinMonths)])),
  engineeringTitle: TIMELESS,
  certificateInForce: ({ posts = [], skills = [] }) => [...posts, ...skills].flatMap(validity),
}

/** The first month of every run of months, and the first month after it. */
function edgesOf(months: readonly Month[]): Month[] {
  const paid = new Set(months.map(monthNumber))
  const edges: Month[] = []
  for (const month of months) {
    const n = monthNumber(month)
    if (!paid.has(n - 1)) edges.push(month)
    if (!paid.has(n + 1)) edges.push(addMonths(month, 1))
  }
  return edges
}
