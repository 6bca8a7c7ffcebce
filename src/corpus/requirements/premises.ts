import type * as z from 'zod'
import { figure, name } from '../schema/common.ts'
import { type RequirementKind, requirementSchema } from './kind.ts'

const schema = requirementSchema('premises', { what: name, atLeastSqm: figure.optional().describe('平方米') })

export type PremisesRequirement = z.infer<typeof schema>

/** A place of business, a workshop. */
export const premises: RequirementKind<'premises', typeof schema> = {
  kind: 'premises',
  schema,
  section: 'assets',
  terms: (requirement) => [{ vocabulary: 'premises', name: requirement.what, path: ['what'] }],
}
