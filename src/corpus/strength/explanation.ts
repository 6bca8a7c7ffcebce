import * as z from 'zod'
import { name, names, selector } from '../schema/common.ts'

const explanation = z
  .strictObject({
    why: name.describe('Why the law is so, in Chinese'),
    en: name.describe('The same in English'),
    requirements: names.describe('The keys of the lower grade’s requirements'),
    pairs: names.optional().describe('The grades, as 建筑工程施工总承包二级 > 三级'),
    where: selector.optional().describe('In place of pairs: the lower grades'),
    weakness: z.enum(['figure', 'words', 'wider', 'other', 'missing']).optional().describe('Only such exceptions'),
    droppedBy: name.optional().describe('Only where this instrument dropped the higher grade’s requirement'),
    profile: name.optional().describe('Only in this profile; in every one when absent'),
    count: z.number().int().min(1).optional().describe('How many exceptions it explains, so that a new one is noticed'),
  })
  .check((context) => {
    const { pairs, where, count } = context.value
    if ((pairs === undefined) === (where === undefined) || (where !== undefined && count === undefined))
      context.issues.push({
        code: 'custom',
        input: context.value,
        message: 'either `pairs`, or `where` with `count`',
      })
  })
  .meta({ id: 'GradeExplanation' })

/** Why some lower grades ask for something that the higher grade does not ask as strongly. */
export type Explanation = z.infer<typeof explanation>

/** `rules/grade-exceptions.yaml`: no law, but what is known of its gaps. */
export const gradeExceptionsFile = z
  .strictObject({ exceptions: z.array(explanation) })
  .meta({ id: 'GradeExceptionsFile', title: 'zizhi exceptions to the order of grades' })
export type GradeExceptionsFile = z.infer<typeof gradeExceptionsFile>
