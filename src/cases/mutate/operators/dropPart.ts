import type { Operator } from '../mutant.ts'
import { listOf } from '../sites.ts'

/** A number that the law wants among another (其中). */
export const dropPart: Operator & { name: 'dropPart' } = {
  name: 'dropPart',
  mutate(site) {
    const found = listOf(site)
    if (found?.key !== 'ofWhich') return []
    return [found.list.length > 1 ? { to: undefined } : { path: site.path.slice(0, -1), to: undefined }]
  },
}
