import { addMonths, type Month, monthOf } from '../../domain/day.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, isEvidenced, MAY, NOT, SURE } from './check.ts'

type Insurance = NonNullable<Person['insurance']>[number]

/** A loop of its own: it runs for everybody, and the lists are short. */
function contains(months: readonly Month[], month: Month): boolean {
  for (let i = 0; i < months.length; i++) if (months[i] === month) return true
  return false
}

/** Insured by the applicant in the months before the month of filing, which itself is not counted. */
export const insurance: CheckDefinition<'insurance', Person> = {
  check: 'insurance',
  prepare({ months, payers }, { day, kind, enterprise, armyOwned, evidence }) {
    const wanted: Month[] = []
    for (let n = months[kind] ?? 0; n >= 1; n--) wanted.push(addMonths(monthOf(day), -n))
    /** Undefined: the payer is another, and what it is to the applicant is not known. */
    const self = payers.includes('self')
    const needs = evidence.insurance
    const accepted = (it: Insurance): boolean | undefined => {
      if (it.relation !== undefined) return payers.includes(it.relation)
      return it.payer === enterprise ? self : undefined
    }
    const covers = (list: Insurance[], month: Month, weak: boolean) => {
      for (let i = 0; i < list.length; i++) {
        const it = list[i]!
        const own = accepted(it)
        const counts = weak ? own !== false : own === true && (needs === undefined || isEvidenced(it.evidence, needs))
        if (counts && contains(it.months, month)) return true
      }
      return false
    }
    const lacking = (list: Insurance[], weak: boolean) => wanted.filter((month) => !covers(list, month, weak))
    return {
      weigh(person) {
        const list = person.insurance
        if (armyOwned || wanted.length === 0) return SURE
        if (list === undefined) return MAY
        for (let i = 0; i < wanted.length; i++)
          if (!covers(list, wanted[i]!, false)) return lacking(list, true).length > 0 ? NOT : MAY
        return SURE
      },
      explain(person) {
        const list = person.insurance
        if (list === undefined) return { reason: { code: 'insuranceUnknown' }, fact: 'insurance' }
        const missing = lacking(list, true)
        if (missing.length > 0) {
          const other = list.find((it) => accepted(it) === false && missing.some((month) => it.months.includes(month)))
          return other === undefined
            ? { reason: { code: 'notInsured', months: missing } }
            : { reason: { code: 'payerNotAccepted', payer: other.payer, months: missing } }
        }
        const unclear = list.findIndex((it) => accepted(it) === undefined)
        if (unclear >= 0)
          return {
            reason: { code: 'payerUnknown', payer: list[unclear]!.payer },
            fact: `insurance/${unclear}/relation`,
          }
        const weak = list.findIndex((it) => !isEvidenced(it.evidence, evidence.insurance))
        const has = list[weak]?.evidence ?? 'promised'
        return {
          reason: { code: 'evidenceTooWeak', what: 'insurance', has, needs: evidence.insurance ?? 'promised' },
          fact: `insurance/${weak}/evidence`,
        }
      },
    }
  },
}
