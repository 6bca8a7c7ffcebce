import fc from 'fast-check'
import type { Filing } from '../filing.ts'
import { additions } from './additions.ts'
import { broken, isSeated, itemsOf, rank, type Scope } from './scope.ts'

/**
 * Law 3: one more person, certificate, project, machine or yuan never makes a verdict worse. Declared: a finding of seated
 * people may go from met to jointly short when another requirement comes within reach; the item as a whole never does. One
 * more qualification held may raise the net assets to show, and is not tried.
 *
 * @param names - what to add; everything when absent
 * @example
 * fc.assert(monotone({ corpus, filings: nearFiling(target) }))
 */
export function monotone(
  { corpus, filings }: Scope,
  names: readonly string[] = Object.keys(additions),
): fc.IProperty<[Filing, string]> {
  return fc.property(filings, fc.constantFrom(...names), (filing, name) => {
    const before = itemsOf(corpus, filing)
    const after = itemsOf(corpus, filing, additions[name]!(filing.snapshot, filing.more))
    before.forEach((item, i) => {
      const said = (of: string, was: string, is: string) => `with one more ${name}, ${of} goes from ${was} to ${is}`
      const { verdict, findings } = after[i]!
      if (rank(verdict) < rank(item.verdict)) broken(said(`item ${i + 1}`, item.verdict, verdict))
      item.findings.forEach((was, f) => {
        const is = findings[f]!
        if (!isSeated(was.requirement) && rank(is.verdict) < rank(was.verdict))
          broken(said(was.key, was.verdict, is.verdict))
      })
    })
  })
}
