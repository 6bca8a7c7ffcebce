import type { LegalPersonRequirement } from '../../corpus/requirements/legalPerson.ts'
import { type Assessor, judged } from '../setup.ts'

/** An independent enterprise legal person; partnerships and public institutions are none. */
export const legalPerson: Assessor<LegalPersonRequirement> = {
  kind: 'legalPerson',
  compile: () => ({
    judge({ snapshot }) {
      const { legalForm } = snapshot.enterprise
      if (legalForm === undefined) {
        const missing = { pointer: '/enterprise/legalForm', fact: 'legalForm' }
        return judged({
          verdict: 'undetermined',
          has: { of: 'legalForm' },
          causes: [{ code: 'factMissing', missing }],
          missing: [missing],
        })
      }
      const met = legalForm === 'enterprise'
      return judged({
        verdict: met ? 'met' : 'unmet',
        has: { of: 'legalForm', legalForm },
        causes: met ? [] : [{ code: 'notLegalPerson', legalForm }],
      })
    },
    remedy: () => [{ act: 'becomeLegalPerson' }],
  }),
}
