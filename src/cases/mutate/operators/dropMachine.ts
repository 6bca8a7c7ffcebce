import type { Operator } from '../mutant.ts'
import { listOf } from '../sites.ts'

/** A machine of the list of equipment. */
export const dropMachine: Operator & { name: 'dropMachine' } = {
  name: 'dropMachine',
  mutate(site) {
    const found = listOf(site)
    const isMachine = found?.key === 'of' && 'kind' in found.owner && found.owner.kind === 'equipment'
    return isMachine && found.list.length > 1 ? [{ to: undefined }] : []
  },
}
