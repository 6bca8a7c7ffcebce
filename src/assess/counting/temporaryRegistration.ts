import type { Registration } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, NOT, SURE } from './check.ts'

/** Temporary registrations never count; silence means that it is none. */
export const temporaryRegistration: CheckDefinition<'temporaryRegistration', Registration> = {
  check: 'temporaryRegistration',
  prepare: () => ({
    weigh: ({ temporary }) => (temporary === true ? NOT : SURE),
    passes: (it) => `${it}.temporary !== true`,
    explain: ({ as }) => ({ reason: { code: 'temporary', what: as } }),
  }),
}
