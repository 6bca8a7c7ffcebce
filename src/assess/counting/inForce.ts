import type { Day } from '../../domain/day.ts'
import { MAY, NOT, SURE, type Weighing } from './check.ts'

interface Dated {
  validFrom?: Day | undefined
  validUntil?: Day | undefined
}

/** A certificate in force on the day; one without an end is not known to be. */
export function inForce<T extends Dated>(nameOf: (it: T) => string, endless: boolean): Weighing<T> {
  return {
    weigh(it, { day }) {
      if (it.validFrom !== undefined && it.validFrom > day) return NOT
      if (it.validUntil === undefined) return endless ? SURE : MAY
      return it.validUntil >= day ? SURE : NOT
    },
    passes(it) {
      const until = endless
        ? `(${it}.validUntil === undefined || ${it}.validUntil >= day)`
        : `${it}.validUntil !== undefined && ${it}.validUntil >= day`
      return `(${it}.validFrom === undefined || ${it}.validFrom <= day) && ${until}`
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
