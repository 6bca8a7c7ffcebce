import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, NOT, SURE } from './check.ts'

/** Not retired, whatever the age. */
export const retired: CheckDefinition<'retired', Person> = {
  check: 'retired',
  prepare: () => ({
    weigh: (person) => (person.retired === undefined ? MAY : person.retired ? NOT : SURE),
    passes: (it) => `${it}.retired === false`,
    explain: (person) =>
      person.retired === undefined
        ? { reason: { code: 'retirementUnknown' }, fact: 'retired' }
        : { reason: { code: 'retired' } },
  }),
}
