import type { LegalPersonRequirement } from '../../../corpus/requirements/legalPerson.ts'
import { is } from '../condition.ts'
import type { JsonKind } from '../kind.ts'

/** The legal form is that of an enterprise. */
export const legalPerson: JsonKind<LegalPersonRequirement> = {
  kind: 'legalPerson',
  facts: { legalForm: ({ context }) => context.snapshot.enterprise.legalForm ?? null },
  conditions: (_, ask) => is(ask('legalForm'), 'enterprise'),
}
