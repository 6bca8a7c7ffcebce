import type * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { type RequirementKind, requirementSchema } from './kind.ts'

const schema = lazily(() => requirementSchema('legalPerson', {}))

export type LegalPersonRequirement = z.infer<ReturnType<typeof schema>>

/** An independent enterprise legal person. */
export const legalPerson: RequirementKind<'legalPerson', ReturnType<typeof schema>> = {
  kind: 'legalPerson',
  schema,
  section: 'enterprise',
  terms: () => [],
}
