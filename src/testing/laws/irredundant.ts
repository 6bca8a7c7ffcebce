import fc from 'fast-check'
import type { Filing } from '../filing.ts'
import { itemsAfter, type Remedied, remedied } from './remedied.ts'
import { broken, type Scope } from './scope.ts'

/**
 * Law 2: leaving any one remedy undone leaves something unmet. Asked of remedies whose findings they mend; a number
 * chooses the one left out.
 *
 * @example
 * fc.assert(irredundant({ corpus, filings: nearFiling(target) }))
 */
export function irredundant({ corpus, filings }: Scope): fc.IProperty<[Filing, number]> {
  return fc.property(filings, fc.nat(30), (filing, n) => {
    const it = remedied(corpus, filing)
    const left = it.remedies[n % it.remedies.length]
    if (left === undefined) return
    const all = verdicts(it, it.remedies)
    if (all[`${left.item} ${left.finding}`] !== 'met') return
    const rest = verdicts(
      it,
      it.remedies.filter((one) => one !== left),
    )
    if (JSON.stringify(rest) === JSON.stringify(all))
      broken(`the remedy of ${left.finding} of item ${left.item + 1} can be left out: ${JSON.stringify(left.acts)}`)
  })
}

const verdicts = (it: Remedied, remedies: Remedied['remedies']) =>
  Object.fromEntries(
    itemsAfter(it, remedies).flatMap(({ index, findings }) =>
      findings.map(({ key, verdict }) => [`${index} ${key}`, verdict]),
    ),
  )
