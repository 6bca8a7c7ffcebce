import * as z from 'zod'
import { change } from './amendment.ts'
import { authorities } from './authority.ts'
import { ban } from './bans.ts'
import { citation, day, name, selector } from './common.ts'
import { countingCheck, evidenceNeeds } from './counting.ts'
import { routeFields } from './route.ts'
import { extension, validityRule } from './validity.ts'

const countingChange = z.strictObject({
  where: selector,
  effective: day.optional(),
  checks: z
    .record(name, z.union([countingCheck, z.null()]))
    .optional()
    .describe('Added or replaced; null takes away'),
  oneSeatAmongLines: z.boolean().optional(),
  ...citation,
})

/** A jurisdiction: its readings of the law and what it may decide. A profile is data alone. */
export const profileFile = z
  .strictObject({
    id: name,
    extends: name.optional(),
    title: name.optional(),
    authorities: z.array(z.enum(authorities)).min(1).optional().describe('It judges what these decide'),
    firstFilingInRegionOnly: z
      .union([z.boolean(), z.strictObject({ instrument: name.optional(), ...citation })])
      .optional()
      .describe('Whether only enterprises of the region file for the first time, and where that stands'),
    evidence: evidenceNeeds.optional().describe('The evidence that each kind of fact needs; promised when absent'),
    counting: z.array(countingChange).optional(),
    changes: z.array(change).optional().describe('What it asks beyond the national text'),
    routes: z
      .array(z.strictObject({ ...routeFields, instrument: name.optional(), effective: day }))
      .optional()
      .describe('Routes of its own, beside the national ones or in their place'),
    validity: z.array(validityRule).optional().describe('Tried before the national rules'),
    extensions: z.array(extension).optional().describe('Certificates that hold on here'),
    bans: z.array(ban).optional().describe('What bars here besides'),
    ...citation,
  })
  .meta({ id: 'ProfileFile', title: 'zizhi profile' })
export type ProfileFile = z.infer<typeof profileFile>
