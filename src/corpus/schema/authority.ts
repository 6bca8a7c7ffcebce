import * as z from 'zod'
import { citation, day, name, selector } from './common.ts'

/** The authorities that may decide on a qualification. */
export const authorities = ['ministry', 'province', 'city'] as const
export type Authority = (typeof authorities)[number]

/** `rules/authority.yaml`: who decides on what; the first that matches on the day holds. */
export const authorityFile = z
  .strictObject({
    instrument: name,
    rules: z.array(
      z.strictObject({
        where: selector,
        authority: z.enum(authorities),
        instrument: name.optional().describe('That of the file when absent'),
        from: day.optional().describe('The day of effect of the instrument when absent'),
        until: day.optional(),
        ...citation,
      }),
    ),
  })
  .meta({ id: 'AuthorityFile', title: 'zizhi approval authority' })
export type AuthorityFile = z.infer<typeof authorityFile>
