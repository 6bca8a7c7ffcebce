import type { DeclarationRequirement } from '../../corpus/requirements/declaration.ts'
import { type Assessor, judged } from '../setup.ts'

/** What the enterprise declares of itself. */
export const declaration: Assessor<DeclarationRequirement> = {
  kind: 'declaration',
  compile: ({ of }) => ({
    judge({ snapshot }) {
      const declared = snapshot.enterprise.declarations?.find((it) => it.of === of)?.made
      if (declared === undefined) {
        const missing = { pointer: '/enterprise/declarations', fact: 'declarations' }
        return judged({
          verdict: 'undetermined',
          has: { of: 'declaration' },
          causes: [{ code: 'factMissing', missing }],
          missing: [missing],
        })
      }
      return judged({
        verdict: declared ? 'met' : 'unmet',
        has: { of: 'declaration', declared },
        causes: declared ? [] : [{ code: 'notDeclared', of }],
      })
    },
    remedy: () => [{ act: 'declare', of }],
  }),
}
