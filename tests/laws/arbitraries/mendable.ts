import type { Finding } from '../../../src/assess/finding.ts'
import { isComposite, type Requirement } from '../../../src/corpus/requirements/index.ts'

/** Can a firm mend it, whatever it does? Not where a figure or the text of the law is not known. */
export function isMendable(it: Requirement): boolean {
  if (isComposite(it)) return it.kind === 'all' ? it.of.every(isMendable) : it.of.some(isMendable)
  return it.kind !== 'unstated' && !hasUnknown(it)
}

/** Tells a figure that is not known anywhere inside, notes and citations aside. */
function hasUnknown(value: unknown): boolean {
  if (value === 'unknown') return true
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(
    ([key, it]) => !['note', 'unverified', 'sources', 'title'].includes(key) && hasUnknown(it),
  )
}

/** Findings that are open although the firm can mend them: not for a figure that is not known, here or in another grade. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ verdict, requirement, causes }) =>
      verdict !== 'met' && isMendable(requirement) && !causes.some((it) => it.code === 'figureUnknown'),
  )
}
