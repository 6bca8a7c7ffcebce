import { addMonths, monthOf } from '../../domain/day.ts'
import type { Registration } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, type Moment, NOT, perMoment, SURE } from './check.ts'

/** The registration has not moved between enterprises too often. */
export const unitChanges: CheckDefinition<'unitChanges', Registration> = {
  check: 'unitChanges',
  prepare({ atMost, withinMonths }) {
    const sinceOn = perMoment(({ day }) => `${addMonths(monthOf(day), -withinMonths)}${day.slice(7)}`)
    const times = (it: Registration, moment: Moment) => {
      const since = sinceOn(moment)
      return (it.unitChanges ?? []).filter((on) => on >= since && on <= moment.day).length
    }
    return {
      weigh: (it, moment) => (it.unitChanges === undefined ? MAY : times(it, moment) <= atMost ? SURE : NOT),
      passes: (it) => `${it}.unitChanges !== undefined && ${it}.unitChanges.length === 0`,
      explain: (it, moment) =>
        it.unitChanges === undefined
          ? { reason: { code: 'certificatesUnknown', what: 'unitChanges' }, fact: 'unitChanges' }
          : { reason: { code: 'changedUnit', what: it.as, times: times(it, moment), withinMonths } },
    }
  },
}
