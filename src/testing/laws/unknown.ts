import fc from 'fast-check'
import type { ItemAssessment } from '../../assess/finding.ts'
import { someBlanks } from '../arbitraries/filing.ts'
import type { Filing } from '../filing.ts'
import { broken, isSeated, itemsOf, type Scope } from './scope.ts'

/**
 * Law 6: filling an unknown changes neither met nor unmet. Declared, as for law 3: a single finding of seated people may
 * change with what other requirements can take from it; the item as a whole keeps its verdict.
 *
 * @example
 * fc.assert(unknown({ corpus, filings: nearFiling(target) }))
 */
export function unknown({ corpus, filings }: Scope): fc.IProperty<[readonly [Filing, Filing['snapshot']]]> {
  const withLess = filings.chain((it) => someBlanks(it.snapshot).map((less) => [it, less] as const))
  return fc.property(withLess, ([filing, less]) => {
    const [most, some, least] = [filing.full, filing.snapshot, less].map((it) => itemsOf(corpus, filing, it))
    expectKept(some!, most!)
    expectKept(least!, some!)
    expectKept(least!, most!)
  })
}

/** What was decided with less knowledge is decided the same with more. */
function expectKept(less: readonly ItemAssessment[], more: readonly ItemAssessment[]) {
  const said = (of: string, was: string, is: string) => `with more facts known, ${of} goes from ${was} to ${is}`
  less.forEach((item, i) => {
    const { verdict, findings } = more[i]!
    if (item.verdict !== 'undetermined' && verdict !== item.verdict)
      broken(said(`item ${i + 1}`, item.verdict, verdict))
    item.findings.forEach((was, f) => {
      const is = findings[f]!
      if (was.verdict !== 'undetermined' && !isSeated(was.requirement) && is.verdict !== was.verdict)
        broken(said(was.key, was.verdict, is.verdict))
    })
  })
}
