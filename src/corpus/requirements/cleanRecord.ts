import * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { figure, names } from '../schema/common.ts'
import { listTerms, type RequirementKind, requirementSchema } from './kind.ts'

const schema = lazily(() =>
  requirementSchema('cleanRecord', {
    lookbackYears: figure,
    acts: z.union([z.literal('any'), names]).describe('The acts that count; `any` for every act on record'),
    twice: names.optional().describe('Acts that count only from the second on'),
  }),
)

export type CleanRecordRequirement = z.infer<ReturnType<typeof schema>>

/** No forbidden act in a time before the filing. */
export const cleanRecord: RequirementKind<'cleanRecord', ReturnType<typeof schema>> = {
  kind: 'cleanRecord',
  schema,
  section: 'record',
  terms: (requirement) => [
    ...(requirement.acts === 'any' ? [] : listTerms('acts', requirement.acts, ['acts'])),
    ...listTerms('acts', requirement.twice, ['twice']),
  ],
}
