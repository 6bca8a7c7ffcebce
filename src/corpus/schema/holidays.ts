import * as z from 'zod'
import { citation, day, name } from './common.ts'

const yearDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

/** What an authority published for a holiday in one year. */
const published = z.strictObject({
  off: z.strictObject({ from: day, until: day }),
  working: z.array(day).optional().describe('Days of rest that are worked instead'),
  ...citation,
})

/** `rules/profiles/<name>/holidays.yaml`: days off of a jurisdiction beside the national ones. */
export const holidaysFile = z
  .strictObject({
    profile: name,
    fixed: z.array(z.strictObject({ name, on: yearDay, since: z.number().int(), ...citation })).optional(),
    movable: z
      .array(
        z.strictObject({
          name,
          window: z
            .strictObject({ from: yearDay, until: yearDay })
            .describe('Where it may fall: in a year without published days, nothing is known of the days in here'),
          years: z.record(z.string().regex(/^\d{4}$/), published),
          ...citation,
        }),
      )
      .optional(),
  })
  .meta({ id: 'HolidaysFile', title: 'zizhi holidays of a jurisdiction' })
export type HolidaysFile = z.infer<typeof holidaysFile>
