import * as z from 'zod'
import { lazily } from '../lazily.ts'
import { qualification } from './enterprise.ts'
import { day, id, name } from './fields.ts'

/** The kinds of application. */
export const applicationKinds = ['首次', '增项', '升级', '延续', '重新核定'] as const
export type ApplicationKind = (typeof applicationKinds)[number]

const selection = lazily(() => z.union([z.literal('all'), z.array(id)]).optional())

/** One qualification applied for, with what was selected for it; an absent selection selects everything. */
export const item = lazily(() =>
  z
    .strictObject({
      qualification: qualification(),
      route: name.optional().describe('A route by name, where the law leaves a choice'),
      technicalLead: id.optional(),
      people: selection(),
      equipment: selection(),
      projects: selection(),
    })
    .meta({ id: 'Item' }),
)

/** The application itself. */
export const application = lazily(() =>
  z
    .strictObject({
      kind: z.enum(applicationKinds),
      acceptedOn: day.optional().describe('The day on which the first-review authority accepts the filing'),
      items: z.array(item()).min(1).max(200),
    })
    .meta({ id: 'Application' }),
)

export type Application = z.infer<ReturnType<typeof application>>
export type Item = z.infer<ReturnType<typeof item>>
