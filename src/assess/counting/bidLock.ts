import type { Day } from '../../domain/day.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, NOT, SURE } from './check.ts'

/** Not locked by a bid on the day. */
export const bidLock: CheckDefinition<'bidLock', Person> = {
  check: 'bidLock',
  prepare() {
    const locked = (person: Person, day: Day) =>
      person.bidLocks?.find((it) => it.from <= day && (it.until === undefined || day <= it.until))
    return {
      weigh(person, { day }) {
        if (person.bidLocks === undefined) return MAY
        return person.bidLocks.length === 0 || locked(person, day) === undefined ? SURE : NOT
      },
      passes: (it) => `${it}.bidLocks !== undefined && ${it}.bidLocks.length === 0`,
      explain(person, { day }) {
        const lock = locked(person, day)
        if (lock === undefined) return { reason: { code: 'certificatesUnknown', what: 'bidLocks' }, fact: 'bidLocks' }
        return { reason: { code: 'bidLocked', ...lock } }
      },
    }
  },
}
