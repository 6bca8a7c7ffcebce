import type { Operator } from '../mutant.ts'
import { listOf } from '../sites.ts'

/** A change of an amendment or of a profile that was never made. */
export const dropChange: Operator & { name: 'dropChange' } = {
  name: 'dropChange',
  mutate(site) {
    const isOf = site.kind === 'amendment' || site.kind === 'profile'
    return isOf && listOf(site)?.key === 'changes' ? [{ to: undefined }] : []
  },
}
