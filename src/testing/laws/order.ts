import fc from 'fast-check'
import { firstDifference } from '../difference.ts'
import type { Filing } from '../filing.ts'
import { essence, reordered } from './reordered.ts'
import { broken, itemsOf, type Scope } from './scope.ts'

/**
 * Law 5: the order of people, certificates, projects, machines and items changes nothing.
 *
 * @example
 * fc.assert(order({ corpus, filings: nearFiling(target) }))
 */
export function order({ corpus, filings }: Scope): fc.IProperty<[Filing, number[]]> {
  return fc.property(filings, fc.array(fc.nat(96), { minLength: 3, maxLength: 9 }), (filing, keys) => {
    const now = essence(itemsOf(corpus, filing))
    const then = essence(itemsOf(corpus, filing, reordered(filing.snapshot, keys)))
    const found = firstDifference(then, now)
    if (found !== undefined) broken(`in another order, the assessment differs at ${found}`)
  })
}

/**
 * Law 5: the same bytes in give the same bytes out.
 *
 * @example
 * fc.assert(deterministic({ corpus, filings: nearFiling(target) }))
 */
export function deterministic({ corpus, filings }: Scope): fc.IProperty<[Filing]> {
  return fc.property(filings, (filing) => {
    const once = JSON.stringify(itemsOf(corpus, filing))
    const again = JSON.stringify(itemsOf(corpus, filing, structuredClone(filing.snapshot)))
    if (again !== once) broken(`judged twice, it differs at ${firstDifference(JSON.parse(again), JSON.parse(once))}`)
  })
}
