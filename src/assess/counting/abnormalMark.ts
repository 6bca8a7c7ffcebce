import type { Day } from '../../domain/day.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, NOT, SURE } from './check.ts'

/** Not marked abnormal on the day. */
export const abnormalMark: CheckDefinition<'abnormalMark', Person> = {
  check: 'abnormalMark',
  prepare() {
    const marked = (person: Person, day: Day) =>
      person.marks?.find((it) => it.from <= day && (it.until === undefined || day <= it.until))
    return {
      weigh(person, { day }) {
        if (person.marks === undefined) return MAY
        return person.marks.length === 0 || marked(person, day) === undefined ? SURE : NOT
      },
      passes: (it) => `${it}.marks !== undefined && ${it}.marks.length === 0`,
      explain(person, { day }) {
        const mark = marked(person, day)
        if (mark === undefined) return { reason: { code: 'certificatesUnknown', what: 'marks' }, fact: 'marks' }
        return { reason: { code: 'markedAbnormal', reason: mark.reason, from: mark.from } }
      },
    }
  },
}
