import type { Operator } from '../mutant.ts'
import { listOf } from '../sites.ts'

/** A change of an amendment that was never made. */
export const dropChange: Operator & { name: 'dropChange' } = {
  name: 'dropChange',
  mutate(site) {
    return site.kind === 'amendment' && listOf(site)?.key === 'changes' ? [{ to: undefined }] : []
  },
}
