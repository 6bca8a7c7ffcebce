import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, NOT, SURE } from './check.ts'

/** Not on the establishment of a public institution. The rare case: silence means no. */
export const publicPost: CheckDefinition<'publicPost', Person> = {
  check: 'publicPost',
  prepare: () => ({
    weigh: (person) => (person.publicPost === true ? NOT : SURE),
    passes: (it) => `${it}.publicPost !== true`,
    explain: () => ({ reason: { code: 'publicPost' } }),
  }),
}
