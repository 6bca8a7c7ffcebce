import type { Registration } from '../../domain/snapshot/person.ts'
import type { CheckDefinition } from './check.ts'
import { inForce } from './inForce.ts'

/** The registration is in force on the day of acceptance. */
export const registrationInForce: CheckDefinition<'registrationInForce', Registration> = {
  check: 'registrationInForce',
  prepare: () => inForce((it) => it.as, false),
}
