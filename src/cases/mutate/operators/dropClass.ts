import type { Operator } from '../mutant.ts'
import { listOf } from '../sites.ts'

/** A class of performance, or one of the works that are counted together. */
export const dropClass: Operator & { name: 'dropClass' } = {
  name: 'dropClass',
  mutate(site) {
    const found = listOf(site)
    const isClass = found?.key === 'pool' || (found?.key === 'of' && 'lookbackYears' in found.owner)
    return isClass && typeof site.value === 'object' && found.list.length > 1 ? [{ to: undefined }] : []
  },
}
