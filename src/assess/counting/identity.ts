import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, NOT, SURE } from './check.ts'

/** Identity card read and face compared: only then is a person in the library. */
export const identity: CheckDefinition<'identity', Person> = {
  check: 'identity',
  prepare: () => ({
    weigh: ({ identity }) => (identity === undefined ? MAY : identity === 'verified' ? SURE : NOT),
    passes: (it) => `${it}.identity === 'verified'`,
    explain: ({ identity }) =>
      identity === undefined
        ? { reason: { code: 'identityUnknown' }, fact: 'identity' }
        : { reason: { code: 'identityNotVerified' } },
  }),
}
