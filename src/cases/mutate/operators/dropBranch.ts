import type { Operator } from '../mutant.ts'
import { listOf } from '../sites.ts'

/** One of the things joined by any or all. */
export const dropBranch: Operator & { name: 'dropBranch' } = {
  name: 'dropBranch',
  mutate(site) {
    const found = listOf(site)
    if (found === undefined || typeof site.value !== 'object' || found.list.length < 2) return []
    const joins = found.key === 'any' || found.key === 'all' || (found.key === 'of' && isComposite(found.owner))
    return joins ? [{ to: undefined }] : []
  },
}

function isComposite(owner: object): boolean {
  return 'kind' in owner && (owner.kind === 'any' || owner.kind === 'all')
}
