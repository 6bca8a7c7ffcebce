import * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { grades } from '../../domain/qualification.ts'
import { figure, names } from '../schema/common.ts'
import { predicate } from '../schema/predicate.ts'
import { listTerms, predicateTerms, type RequirementKind, requirementSchema } from './kind.ts'
import { classTerms, performanceClass } from './works.ts'

const schema = lazily(() =>
  requirementSchema('leadProjects', {
    atLeast: figure,
    or: predicate().optional().describe('Who else than the technical lead may have led them'),
    like: z
      .union([
        z
          .strictObject({ grade: z.enum(grades) })
          .describe('As the performance of this grade and above of the category asks'),
        z.strictObject({ works: names }).describe('Any accepted project of these works'),
      ])
      .meta({ id: 'Like' }),
    platformGrades: z
      .array(z.enum(['A', 'B', 'C', 'D']))
      .min(1)
      .optional(),
    classes: z
      .union([z.array(performanceClass()), z.literal('unknown')])
      .optional()
      .describe('Filled by consolidation from `like`; not written by hand'),
  }),
)

export type LeadProjectsRequirement = z.infer<ReturnType<typeof schema>>

/** Projects that the technical lead, or others the law names, have led. */
export const leadProjects: RequirementKind<'leadProjects', ReturnType<typeof schema>> = {
  kind: 'leadProjects',
  schema,
  section: 'people',
  terms: (requirement) => [
    ...(requirement.or === undefined ? [] : predicateTerms(requirement.or, ['or'])),
    ...('works' in requirement.like ? listTerms('works', requirement.like.works, ['like', 'works']) : []),
    ...(Array.isArray(requirement.classes)
      ? requirement.classes.flatMap((it, i) => classTerms(it, ['classes', i]))
      : []),
  ],
}
