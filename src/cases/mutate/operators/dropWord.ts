import type { Operator } from '../mutant.ts'
import { listOf } from '../sites.ts'

/** Lists of words in a requirement, and the words of a group. Examples (等) restrict nothing and are left alone. */
const lists = new Set([
  'in',
  'what',
  'role',
  'as',
  'contains',
  'not',
  'acts',
  'twice',
  'works',
  'platformGrades',
  'payers',
  'authorities',
])

/** Whom a rule on who decides speaks of is all that it says beside the authority. */
const selected = new Set(['sequence', 'category', 'grade'])

/** One of several words that the law names. */
export const dropWord: Operator & { name: 'dropWord' } = {
  name: 'dropWord',
  mutate(site) {
    const found = listOf(site)
    if (found === undefined || typeof site.value !== 'string' || found.list.length < 2) return []
    const isGroup = site.kind === 'vocabulary' && site.path[0] === 'groups' && found.key === 'of'
    const isDecided = site.kind === 'authority' && selected.has(found.key)
    return lists.has(found.key) || isGroup || isDecided ? [{ to: undefined }] : []
  },
}
