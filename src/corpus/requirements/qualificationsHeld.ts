import * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { figure, selector } from '../schema/common.ts'
import { type RequirementKind, requirementSchema } from './kind.ts'

const schema = lazily(() =>
  requirementSchema('qualificationsHeld', {
    atLeast: figure,
    of: selector,
    distinct: z.enum(['category']).optional().describe('Counted once a category'),
  }),
)

export type QualificationsHeldRequirement = z.infer<ReturnType<typeof schema>>

/** Qualifications that the enterprise must already hold. */
export const qualificationsHeld: RequirementKind<'qualificationsHeld', ReturnType<typeof schema>> = {
  kind: 'qualificationsHeld',
  schema,
  section: 'enterprise',
  terms: () => [],
}
