import { monthOf, yearOf } from '../../domain/day.ts'
import { birthMonthOf } from '../../domain/identifiers.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, NOT, perMoment, SURE } from './check.ts'

/** The birth month, from the identity number where it is not given. */
export const bornIn = (person: Person) =>
  person.birthMonth ?? (person.idNumber === undefined ? undefined : birthMonthOf(person.idNumber))

/** At most so old, by month: accepted in 2015-08, sixty means born in or after 1955-08. */
export const age: CheckDefinition<'age', Person> = {
  check: 'age',
  prepare({ atMost }) {
    const earliestOn = perMoment(({ day }) => `${yearOf(day) - atMost}${monthOf(day).slice(4)}`)
    return {
      weigh(person, moment) {
        const born = bornIn(person)
        if (born === undefined) return MAY
        return born >= earliestOn(moment) ? SURE : NOT
      },
      passes(it, code) {
        const born = code.variable()
        const earliest = code.ofMoment(earliestOn)
        return `((${born} = ${it}.birthMonth) !== undefined ? ${born} >= ${earliest} : ${code.constant(bornIn)}(${it}) >= ${earliest})`
      },
      explain(person, moment) {
        const birthMonth = bornIn(person)
        if (birthMonth === undefined) return { reason: { code: 'birthMonthUnknown' }, fact: 'birthMonth' }
        return { reason: { code: 'tooOld', birthMonth, earliest: earliestOn(moment), atMost } }
      },
    }
  },
}
