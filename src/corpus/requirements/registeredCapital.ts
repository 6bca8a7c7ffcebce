import type * as z from 'zod'
import { figure } from '../schema/common.ts'
import { type RequirementKind, requirementSchema } from './kind.ts'

const schema = requirementSchema('registeredCapital', { atLeastWan: figure.describe('万元') })

export type RegisteredCapitalRequirement = z.infer<typeof schema>

/** Registered capital on the business licence. */
export const registeredCapital: RequirementKind<'registeredCapital', typeof schema> = {
  kind: 'registeredCapital',
  schema,
  section: 'enterprise',
  terms: () => [],
}
