import type { Operator } from '../mutant.ts'
import { listOf } from '../sites.ts'

/** A test on the size of a project or a machine. */
export const dropTest: Operator & { name: 'dropTest' } = {
  name: 'dropTest',
  mutate(site) {
    const found = listOf(site)
    if (found?.key !== 'where' && found?.key !== 'whereAny') return []
    return [found.list.length > 1 ? { to: undefined } : { path: site.path.slice(0, -1), to: undefined }]
  },
}
