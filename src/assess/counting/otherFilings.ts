import { addMonths, monthOf } from '../../domain/day.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, NOT, SURE } from './check.ts'

/** Not used in another enterprise’s filing within so many months. */
export const otherFilings: CheckDefinition<'otherFilings', Person> = {
  check: 'otherFilings',
  prepare({ withinMonths }, { day, enterprise }) {
    const since = `${addMonths(monthOf(day), -withinMonths)}${day.slice(7)}`
    const used = (person: Person) =>
      person.otherFilings?.find((it) => it.enterprise !== enterprise && it.acceptedOn >= since && it.acceptedOn <= day)
    return {
      weigh(person) {
        if (person.otherFilings === undefined) return MAY
        return person.otherFilings.length === 0 || used(person) === undefined ? SURE : NOT
      },
      explain(person) {
        const filing = used(person)
        if (filing === undefined)
          return { reason: { code: 'certificatesUnknown', what: 'otherFilings' }, fact: 'otherFilings' }
        const { enterprise: by, acceptedOn } = filing
        return { reason: { code: 'usedElsewhere', enterprise: by, acceptedOn, withinMonths } }
      },
    }
  },
}
