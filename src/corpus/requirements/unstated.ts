import * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { name } from '../schema/common.ts'
import { type RequirementKind, requirementSchema, sections } from './kind.ts'

const schema = lazily(() =>
  requirementSchema('unstated', {
    about: name.describe('What the law asks for, its text not being known'),
    in: z.enum(sections).optional(),
  }),
)

export type UnstatedRequirement = z.infer<ReturnType<typeof schema>>

/** A requirement that exists, but whose text no source shows: always undetermined. */
export const unstated: RequirementKind<'unstated', ReturnType<typeof schema>> = {
  kind: 'unstated',
  schema,
  section: 'enterprise',
  terms: () => [],
}
