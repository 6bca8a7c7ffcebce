import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, NOT, SURE } from './check.ts'

/** Not marked abnormal on the day. */
export const abnormalMark: CheckDefinition<'abnormalMark', Person> = {
  check: 'abnormalMark',
  prepare(_, { day }) {
    const marked = (person: Person) =>
      person.marks?.find((it) => it.from <= day && (it.until === undefined || day <= it.until))
    return {
      weigh(person) {
        if (person.marks === undefined) return MAY
        return person.marks.length === 0 || marked(person) === undefined ? SURE : NOT
      },
      explain(person) {
        const mark = marked(person)
        if (mark === undefined) return { reason: { code: 'certificatesUnknown', what: 'marks' }, fact: 'marks' }
        return { reason: { code: 'markedAbnormal', reason: mark.reason, from: mark.from } }
      },
    }
  },
}
