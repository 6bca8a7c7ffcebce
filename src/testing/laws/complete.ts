import fc from 'fast-check'
import type { Finding } from '../../assess/finding.ts'
import type { Filing } from '../filing.ts'
import { itemsAfter, openFindings, remedied } from './remedied.ts'
import { broken, type Scope } from './scope.ts'

/**
 * Law 1: a filing mended exactly as its notice says is met. Not asked of what only time mends, nor where the law itself is
 * not known, nor of net assets while it is not known which qualifications are held: showing them is no act.
 *
 * @example
 * fc.assert(complete({ corpus, filings: nearFiling(target) }))
 */
export function complete({ corpus, filings }: Scope): fc.IProperty<[Filing]> {
  return fc.property(filings, (filing) => {
    const it = remedied(corpus, filing)
    for (const { index, findings } of itemsAfter(it, it.remedies)) {
      const open = openFindings(findings).find(
        (one) => !it.waiting.has(`${index} ${one.key}`) && !waitsForHoldings(one),
      )
      if (open !== undefined) broken(`after every remedy, ${open.key} of item ${index + 1} is ${open.verdict}`)
    }
  })
}

function waitsForHoldings({ causes }: Finding): boolean {
  return causes.some((it) => it.code === 'factMissing' && it.missing.pointer === '/enterprise/qualifications')
}
