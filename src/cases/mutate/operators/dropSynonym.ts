import type { Operator } from '../mutant.ts'
import { listOf } from '../sites.ts'

/** Another name of a word that no longer counts. */
export const dropSynonym: Operator & { name: 'dropSynonym' } = {
  name: 'dropSynonym',
  mutate(site) {
    const found = listOf(site)
    if (site.kind !== 'vocabulary' || found?.key !== 'synonyms') return []
    return [found.list.length > 1 ? { to: undefined } : { path: site.path.slice(0, -1), to: undefined }]
  },
}
