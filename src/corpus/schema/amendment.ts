import * as z from 'zod'
import { requirement } from '../requirements/index.ts'
import { citation, day, name, names, selector } from './common.ts'

/** A change to the requirements of every standard that `where` selects: exactly one of the acts. */
export const change = z
  .strictObject({
    where: selector,
    drop: names.optional().describe('Requirements no longer assessed'),
    restore: names.optional().describe('Requirements assessed again'),
    add: z.record(name, requirement()).optional().describe('New requirements'),
    set: z
      .record(name, z.unknown())
      .optional()
      .describe('New values by path, steps joined by /: `performance/of/3`; numbers count from 1, as the law does'),
    cancel: z.boolean().optional().describe('The grade can no longer be applied for'),
    effective: day.optional().describe('When it differs from the instrument’s own'),
    ...citation,
  })
  .check((context) => {
    const acts = ['drop', 'restore', 'add', 'set', 'cancel'] as const
    const value = context.value as Record<string, unknown>
    if (acts.filter((act) => value[act] !== undefined).length !== 1)
      context.issues.push({ code: 'custom', input: value, message: `exactly one of ${acts.join(', ')}` })
  })
  .meta({ id: 'Change' })
export type Change = z.infer<typeof change>

/** What one instrument changes in standards, from a day on. A what-if reform has the same form. */
export const amendmentFile = z
  .strictObject({
    instrument: name,
    effective: day.optional().describe('When it differs from the instrument’s own'),
    note: z.string().optional(),
    changes: z.array(change).min(1),
  })
  .meta({ id: 'AmendmentFile', title: 'zizhi amendment' })
export type AmendmentFile = z.infer<typeof amendmentFile>
