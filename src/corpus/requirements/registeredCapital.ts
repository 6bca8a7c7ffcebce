import type * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { figure } from '../schema/common.ts'
import { type RequirementKind, requirementSchema } from './kind.ts'

const schema = lazily(() => requirementSchema('registeredCapital', { atLeastWan: figure.describe('万元') }))

export type RegisteredCapitalRequirement = z.infer<ReturnType<typeof schema>>

/** Registered capital on the business licence. */
export const registeredCapital: RequirementKind<'registeredCapital', ReturnType<typeof schema>> = {
  kind: 'registeredCapital',
  schema,
  section: 'enterprise',
  terms: () => [],
}
