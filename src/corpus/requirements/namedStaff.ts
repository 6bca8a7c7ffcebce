import * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { figure, name } from '../schema/common.ts'
import { predicate } from '../schema/predicate.ts'
import { predicateTerms, type RequirementKind, requirementSchema } from './kind.ts'

const schema = lazily(() =>
  requirementSchema('namedStaff', {
    role: name.describe('法定代表人, 企业负责人, 实验室负责人 ...'),
    atLeast: figure,
    who: predicate().optional(),
    workHistory: z.boolean().optional().describe('A work history must be on record'),
  }),
)

export type NamedStaffRequirement = z.infer<ReturnType<typeof schema>>

/** Staff named for a role, other than the technical lead. */
export const namedStaff: RequirementKind<'namedStaff', ReturnType<typeof schema>> = {
  kind: 'namedStaff',
  schema,
  section: 'people',
  terms: (requirement) => [
    { vocabulary: 'officers', name: requirement.role, path: ['role'] },
    ...(requirement.who === undefined ? [] : predicateTerms(requirement.who, ['who'])),
  ],
}
