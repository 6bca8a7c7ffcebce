import * as z from 'zod'
import { applicationKinds } from '../../domain/snapshot/application.ts'
import { requirement } from '../requirements/index.ts'
import { citation, day, name, names, selector } from './common.ts'

/** An application route: which requirements of which grade apply to whom. */
export const routeFile = z
  .strictObject({
    id: name,
    instrument: name,
    effective: day.optional(),
    until: day.optional().describe('The last day on which it is open'),
    kinds: z.array(z.enum(applicationKinds)).min(1),
    where: selector,
    netAssetsBy: z.enum(['registeredCapital', 'statement']).optional().describe('`statement` when absent'),
    holds: selector.optional().describe('Only for holders of such a qualification of the same category'),
    assess: z
      .union([
        z.literal('all'),
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
    add: z.record(name, requirement).optional().describe('What the route itself demands'),
    ...citation,
  })
  .meta({ id: 'RouteFile', title: 'zizhi route' })
export type RouteFile = z.infer<typeof routeFile>
