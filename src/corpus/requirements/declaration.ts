import type * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { name } from '../schema/common.ts'
import { type RequirementKind, requirementSchema } from './kind.ts'

const schema = lazily(() => requirementSchema('declaration', { of: name }))

export type DeclarationRequirement = z.infer<ReturnType<typeof schema>>

/** Something that the enterprise declares of itself, because the law names no measure. */
export const declaration: RequirementKind<'declaration', ReturnType<typeof schema>> = {
  kind: 'declaration',
  schema,
  section: 'enterprise',
  terms: (requirement) => [{ vocabulary: 'declarations', name: requirement.of, path: ['of'] }],
}
