import { asKey } from '../../domain/asKey.ts'
import { addMonths, type Month, monthOf } from '../../domain/day.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, isEvidenced, MAY, type Moment, NOT, perMoment, SURE, type Weight } from './check.ts'

type Insurance = NonNullable<Person['insurance']>[number]

/** A loop of its own: it runs for everybody, and the lists are short. */
function contains(months: readonly Month[], month: Month): boolean {
  for (let i = 0; i < months.length; i++) if (months[i] === month) return true
  return false
}

function containsAll(months: readonly Month[], wanted: readonly Month[]): boolean {
  // Mostly they are the last of the list.
  const before = months.length - wanted.length
  for (let i = 0; i < wanted.length; i++)
    if (!(before >= 0 && months[before + i] === wanted[i]) && !contains(months, wanted[i]!)) return false
  return true
}

/** Insured by the applicant in the months before the month of filing, which itself is not counted. */
export const insurance: CheckDefinition<'insurance', Person> = {
  check: 'insurance',
  prepare({ months, payers }) {
    const wantedOn = perMoment(({ day, kind }) => {
      const wanted: Month[] = []
      for (let n = months[kind] ?? 0; n >= 1; n--) wanted.push(asKey(addMonths(monthOf(day), -n)))
      return wanted
    })
    /** Undefined: the payer is another, and what it is to the applicant is not known. */
    const self = payers.includes('self')
    const accepted = (it: Insurance, enterprise: string): boolean | undefined => {
      if (it.relation !== undefined) return payers.includes(it.relation)
      return it.payer === enterprise ? self : undefined
    }
    const covers = (list: Insurance[], month: Month, weak: boolean, { enterprise, evidence }: Moment) => {
      const needs = evidence.insurance
      for (let i = 0; i < list.length; i++) {
        const it = list[i]!
        const own = accepted(it, enterprise)
        const counts = weak ? own !== false : own === true && (needs === undefined || isEvidenced(it.evidence, needs))
        if (counts && contains(it.months, month)) return true
      }
      return false
    }
    const lacking = (list: Insurance[], weak: boolean, moment: Moment) =>
      wantedOn(moment).filter((month) => !covers(list, month, weak, moment))
    return {
      weigh(person, moment) {
        const list = person.insurance
        const wanted = wantedOn(moment)
        if (moment.armyOwned || wanted.length === 0) return SURE
        if (list === undefined) return MAY
        let weight: Weight = SURE
        for (let i = 0; i < wanted.length; i++) {
          if (covers(list, wanted[i]!, false, moment)) continue
          if (!covers(list, wanted[i]!, true, moment)) return NOT
          weight = MAY
        }
        return weight
      },
      // The common case: one entry, whose payer is accepted, shows every month; no better evidence is needed.
      passes(it, code) {
        const [list, one] = [code.variable(), code.variable()]
        const related = `${code.constant(payers)}.includes(${one}.relation)`
        const own = self === true ? `${one}.payer === enterprise` : 'false'
        return [
          `(${list} = ${it}.insurance) !== undefined && ${list}.length === 1`,
          `((${one} = ${list}[0]).relation === undefined ? ${own} : ${related})`,
          `${code.ofMoment(({ evidence }) => evidence.insurance)} === undefined`,
          `${code.constant(containsAll)}(${one}.months, ${code.ofMoment(wantedOn)})`,
        ].join(' && ')
      },
      explain(person, moment) {
        const list = person.insurance
        const { enterprise, evidence } = moment
        if (list === undefined) return { reason: { code: 'insuranceUnknown' }, fact: 'insurance' }
        const missing = lacking(list, true, moment)
        if (missing.length > 0) {
          const other = list.find(
            (it) => accepted(it, enterprise) === false && missing.some((month) => it.months.includes(month)),
          )
          return other === undefined
            ? { reason: { code: 'notInsured', months: missing } }
            : { reason: { code: 'payerNotAccepted', payer: other.payer, months: missing } }
        }
        const unclear = list.findIndex((it) => accepted(it, enterprise) === undefined)
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
