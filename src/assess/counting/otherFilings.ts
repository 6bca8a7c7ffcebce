import { addMonths, monthOf } from '../../domain/day.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, type Moment, NOT, perMoment, SURE } from './check.ts'

/** Not used in another enterprise’s filing within so many months. */
export const otherFilings: CheckDefinition<'otherFilings', Person> = {
  check: 'otherFilings',
  prepare({ withinMonths }) {
    const sinceOn = perMoment(({ day }) => `${addMonths(monthOf(day), -withinMonths)}${day.slice(7)}`)
    const used = (person: Person, moment: Moment) => {
      const { day, enterprise } = moment
      const since = sinceOn(moment)
      return person.otherFilings?.find(
        (it) => it.enterprise !== enterprise && it.acceptedOn >= since && it.acceptedOn <= day,
      )
    }
    return {
      weigh(person, moment) {
        if (person.otherFilings === undefined) return MAY
        return person.otherFilings.length === 0 || used(person, moment) === undefined ? SURE : NOT
      },
      passes: (it) => `${it}.otherFilings !== undefined && ${it}.otherFilings.length === 0`,
      explain(person, moment) {
        const filing = used(person, moment)
        if (filing === undefined)
          return { reason: { code: 'certificatesUnknown', what: 'otherFilings' }, fact: 'otherFilings' }
        const { enterprise: by, acceptedOn } = filing
        return { reason: { code: 'usedElsewhere', enterprise: by, acceptedOn, withinMonths } }
      },
    }
  },
}
