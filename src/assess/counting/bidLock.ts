import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, NOT, SURE } from './check.ts'

/** Not locked by a bid on the day. */
export const bidLock: CheckDefinition<'bidLock', Person> = {
  check: 'bidLock',
  prepare(_, { day }) {
    const locked = (person: Person) =>
      person.bidLocks?.find((it) => it.from <= day && (it.until === undefined || day <= it.until))
    return {
      weigh(person) {
        if (person.bidLocks === undefined) return MAY
        return person.bidLocks.length === 0 || locked(person) === undefined ? SURE : NOT
      },
      explain(person) {
        const lock = locked(person)
        if (lock === undefined) return { reason: { code: 'certificatesUnknown', what: 'bidLocks' }, fact: 'bidLocks' }
        return { reason: { code: 'bidLocked', ...lock } }
      },
    }
  },
}
