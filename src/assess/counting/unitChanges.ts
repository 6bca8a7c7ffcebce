import { addMonths, monthOf } from '../../domain/day.ts'
import type { Registration } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, NOT, SURE } from './check.ts'

/** The registration has not moved between enterprises too often. */
export const unitChanges: CheckDefinition<'unitChanges', Registration> = {
  check: 'unitChanges',
  prepare({ atMost, withinMonths }, { day }) {
    const since = `${addMonths(monthOf(day), -withinMonths)}${day.slice(7)}`
    const times = (it: Registration) => (it.unitChanges ?? []).filter((on) => on >= since && on <= day).length
    return {
      weigh: (it) => (it.unitChanges === undefined ? MAY : times(it) <= atMost ? SURE : NOT),
      explain: (it) =>
        it.unitChanges === undefined
          ? { reason: { code: 'certificatesUnknown', what: 'unitChanges' }, fact: 'unitChanges' }
          : { reason: { code: 'changedUnit', what: it.as, times: times(it), withinMonths } },
    }
  },
}
