import type { Day } from '../../domain/day.ts'
import { notBefore } from '../source/notBefore.ts'
import { MAY, type Moment, NOT, SURE, type Weighing } from './check.ts'

interface Dated {
  validFrom?: Day | undefined
  validUntil?: Day | undefined
}

const dayOf = ({ day }: Moment) => day

/** A certificate in force on the day; one without an end is not known to be. */
export function inForce<T extends Dated>(nameOf: (it: T) => string, endless: boolean): Weighing<T> {
  return {
    weigh(it, { day }) {
      if (it.validFrom !== undefined && it.validFrom > day) return NOT
      if (it.validUntil === undefined) return endless ? SURE : MAY
      return it.validUntil >= day ? SURE : NOT
    },
    passes(it, code) {
      const lasts = notBefore(`${it}.validUntil`, dayOf, code)
      return (
        `(${it}.validFrom === undefined || ${it}.validFrom <= day) && ` +
        (endless ? `(${it}.validUntil === undefined || ${lasts})` : lasts)
      )
    },
    explain(it, { day }) {
      const what = nameOf(it)
      if (it.validFrom !== undefined && it.validFrom > day)
        return { reason: { code: 'notYetValid', what, from: it.validFrom } }
      if (it.validUntil === undefined) return { reason: { code: 'validityUnknown', what }, fact: 'validUntil' }
      return { reason: { code: 'expired', what, until: it.validUntil } }
    },
  }
}
