import type * as z from 'zod'
import { type RequirementKind, requirementSchema } from './kind.ts'

const schema = requirementSchema('legalPerson', {})

export type LegalPersonRequirement = z.infer<typeof schema>

/** An independent enterprise legal person. */
export const legalPerson: RequirementKind<'legalPerson', typeof schema> = {
  kind: 'legalPerson',
  schema,
  section: 'enterprise',
  terms: () => [],
}
