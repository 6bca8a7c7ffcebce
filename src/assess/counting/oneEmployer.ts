import type { Person } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, NOT, SURE } from './check.ts'

/** Employed by the applicant and by nobody else. */
export const oneEmployer: CheckDefinition<'oneEmployer', Person> = {
  check: 'oneEmployer',
  prepare: () => ({
    weigh({ employers }, { enterprise }) {
      if (employers === undefined) return MAY
      return employers.length === 1 && employers[0] === enterprise ? SURE : NOT
    },
    passes(it, code) {
      const list = code.variable()
      return `(${list} = ${it}.employers) !== undefined && ${list}.length === 1 && ${list}[0] === enterprise`
    },
    explain({ employers }) {
      if (employers === undefined) return { reason: { code: 'employerUnknown' }, fact: 'employers' }
      if (employers.length > 1) return { reason: { code: 'severalEmployers', employers } }
      const [employer] = employers
      return employer === undefined
        ? { reason: { code: 'notEmployed' } }
        : { reason: { code: 'employedElsewhere', employer } }
    },
  }),
}
