import type { Registration } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, NOT, SURE } from './check.ts'

/** The registration names the applicant. */
export const registrationUnit: CheckDefinition<'registrationUnit', Registration> = {
  check: 'registrationUnit',
  prepare: () => ({
    weigh: ({ unit }, { enterprise }) => (unit === undefined ? MAY : unit === enterprise ? SURE : NOT),
    passes: (it) => `${it}.unit === enterprise`,
    explain: ({ as, unit }) =>
      unit === undefined
        ? { reason: { code: 'registrationUnitUnknown', what: as }, fact: 'unit' }
        : { reason: { code: 'registeredElsewhere', what: as, unit } },
  }),
}
