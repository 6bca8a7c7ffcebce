import type { Operator } from '../mutant.ts'
import { listOf } from '../sites.ts'

/** One of several numbers of people that stand side by side. */
export const dropLine: Operator & { name: 'dropLine' } = {
  name: 'dropLine',
  mutate(site) {
    const found = listOf(site)
    return found?.key === 'lines' && found.list.length > 1 ? [{ to: undefined }] : []
  },
}
