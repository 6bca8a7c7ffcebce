import * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { doubt, figure, name } from '../schema/common.ts'
import { choosesTooMany, listTerms, type RequirementKind, requirementSchema } from './kind.ts'
import { classTerms, performanceClass } from './works.ts'

const schema = lazily(() =>
  requirementSchema('performance', {
    lookbackYears: figure.describe('Calendar years before the year of filing'),
    role: z
      .union([name, z.array(name).min(1)])
      .optional()
      .describe('How the project must have been contracted'),
    independent: z.boolean().optional(),
    platformGrades: z
      .array(z.enum(['A', 'B', 'C', 'D']))
      .min(1)
      .optional(),
    atLeast: figure.optional().describe('How many of the classes'),
    projects: figure
      .optional()
      .describe('How many projects, counted across the classes, instead of a number of classes'),
    of: z.union([z.array(performanceClass()).min(1), z.literal('unknown')]),
    outOf: z.number().int().optional().describe('How many classes the law lists, when they are not known'),
    groups: z
      .array(z.strictObject({ of: z.array(z.number().int().min(1)).min(1), atLeast: figure, ...doubt }))
      .optional()
      .describe('So many from these classes, by their number'),
    orSameClass: figure.optional().describe('Instead: so many projects of any one class'),
  }).check((context) => {
    const { atLeast, projects } = context.value as { atLeast?: unknown; projects?: unknown }
    if ((atLeast === undefined) === (projects === undefined))
      context.issues.push({ code: 'custom', input: context.value, message: 'either `atLeast` or `projects`' })
  }),
)

export type PerformanceRequirement = z.infer<ReturnType<typeof schema>>

/** What the enterprise has built: N of M classes of finished, accepted projects. */
export const performance: RequirementKind<'performance', ReturnType<typeof schema>> = {
  kind: 'performance',
  schema,
  section: 'performance',
  terms: (requirement) => [
    ...listTerms('roles', requirement.role, ['role']),
    ...(requirement.of === 'unknown' ? [] : requirement.of.flatMap((it, i) => classTerms(it, ['of', i]))),
  ],
  misfits({ atLeast, of, groups = [] }) {
    if (of === 'unknown') return []
    const listed = of.length
    return [
      ...choosesTooMany(atLeast, listed, ['atLeast']),
      ...groups.flatMap((group, i) => [
        ...choosesTooMany(group.atLeast, group.of.length, ['groups', i, 'atLeast']),
        ...group.of.flatMap((n, j) => choosesTooMany(n, listed, ['groups', i, 'of', j])),
      ]),
    ]
  },
}
