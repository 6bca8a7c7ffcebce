import * as z from 'zod'
import { applicationKinds } from '../../domain/snapshot/application.ts'
import { requirement } from '../requirements/index.ts'
import { citation, day, name, names, selector } from './common.ts'

/** What a route says, wherever it stands. */
export const routeFields = {
  id: name,
  instrument: name,
  effective: day.optional(),
  until: day.optional().describe('The last day on which it is open'),
  kinds: z.array(z.enum(applicationKinds)).min(1),
  where: selector,
  replaces: names.optional().describe('Routes that it takes the place of, for what it selects'),
  netAssetsBy: z.enum(['registeredCapital', 'statement']).optional().describe('`statement` when absent'),
  onlyByName: z
    .literal(true)
    .optional()
    .describe('A choice of the applicant: taken only when the application names it'),
  expiringBefore: day.optional().describe('Only for certificates of the same grade that end before this day'),
  assess: z
    .union([
      z.literal('all'),
      z.literal('none'),
      z
        .array(
          z.strictObject({
            take: z.union([z.literal('all'), names]),
            except: names.optional(),
            from: z.enum(['own', 'lowest']),
          }),
        )
        .min(1),
    ])
    .describe('Requirements by key, from the grade applied for or from the lowest of its category'),
  add: z.record(name, requirement()).optional().describe('What the route itself demands'),
  ...citation,
}

/** An application route: which requirements of which grade apply to whom. */
export const routeFile = z.strictObject(routeFields).meta({ id: 'RouteFile', title: 'zizhi route' })
export type RouteFile = z.infer<typeof routeFile>
