import type * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { figure, name } from '../schema/common.ts'
import { type RequirementKind, requirementSchema } from './kind.ts'

const schema = lazily(() =>
  requirementSchema('premises', { what: name, atLeastSqm: figure.optional().describe('平方米') }),
)

export type PremisesRequirement = z.infer<ReturnType<typeof schema>>

/** A place of business, a workshop. */
export const premises: RequirementKind<'premises', ReturnType<typeof schema>> = {
  kind: 'premises',
  schema,
  section: 'assets',
  terms: (requirement) => [{ vocabulary: 'premises', name: requirement.what, path: ['what'] }],
}
