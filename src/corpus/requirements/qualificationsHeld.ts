import * as z from 'zod'
import { figure, selector } from '../schema/common.ts'
import { type RequirementKind, requirementSchema } from './kind.ts'

const schema = requirementSchema('qualificationsHeld', {
  atLeast: figure,
  of: selector,
  distinct: z.enum(['category']).optional().describe('Counted once a category'),
})

export type QualificationsHeldRequirement = z.infer<typeof schema>

/** Qualifications that the enterprise must already hold. */
export const qualificationsHeld: RequirementKind<'qualificationsHeld', typeof schema> = {
  kind: 'qualificationsHeld',
  schema,
  section: 'enterprise',
  terms: () => [],
}
