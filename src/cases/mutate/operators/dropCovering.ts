import type { Operator } from '../mutant.ts'
import { listOf } from '../sites.ts'

/** A word that must be covered (专业齐全), or one of the words of which any covers. */
export const dropCovering: Operator & { name: 'dropCovering' } = {
  name: 'dropCovering',
  mutate(site) {
    const { path } = site
    const found = listOf(site)
    if (found === undefined) return []
    if (found.key === 'covering')
      return [found.list.length > 1 ? { to: undefined } : { path: path.slice(0, -1), to: undefined }]
    return path.at(-3) === 'covering' && found.list.length > 1 ? [{ to: undefined }] : []
  },
}
