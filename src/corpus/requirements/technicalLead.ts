import type * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { predicate } from '../schema/predicate.ts'
import { predicateTerms, type RequirementKind, requirementSchema } from './kind.ts'

const schema = lazily(() => requirementSchema('technicalLead', { who: predicate() }))

export type TechnicalLeadRequirement = z.infer<ReturnType<typeof schema>>

/** The one person that the enterprise names as technical lead. */
export const technicalLead: RequirementKind<'technicalLead', ReturnType<typeof schema>> = {
  kind: 'technicalLead',
  schema,
  section: 'people',
  terms: (requirement) => predicateTerms(requirement.who, ['who']),
}
