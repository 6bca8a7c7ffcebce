import * as z from 'zod'
import { applicationKinds } from '../../domain/snapshot/application.ts'
import { citation, day, name, names, selector, span } from './common.ts'

/** What on the record of an enterprise bars an application, and for how long. */
export const ban = z
  .strictObject({
    id: name,
    instrument: name.optional().describe('That of the file, or the profile, when absent'),
    from: day.optional().describe('The day of effect of the instrument when absent'),
    until: day.optional(),
    where: selector,
    kinds: z.array(z.enum(applicationKinds)).min(1).describe('The applications that it bars'),
    on: z
      .union([
        z.literal('mark').describe('A mark of the national platform (资质异常), while it stands'),
        z.strictObject({
          acts: names.describe('Acts on the record'),
          lasts: span.describe('From the day of the decision, where the decision names no last day itself'),
          bars: z.enum(['sameCategory', 'all']).describe('The category that the act concerned, or any'),
        }),
      ])
      .describe('What bars'),
    ...citation,
  })
  .meta({ id: 'Ban' })
export type BanRule = z.infer<typeof ban>

/** `rules/bans.yaml`. Every ban that matches holds. */
export const bansFile = z
  .strictObject({ instrument: name, bans: z.array(ban) })
  .meta({ id: 'BansFile', title: 'zizhi bans' })
export type BansFile = z.infer<typeof bansFile>
