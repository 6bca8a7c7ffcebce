import * as z from 'zod'
import { change } from './amendment.ts'
import { citation, day, name, selector } from './common.ts'
import { countingCheck, evidenceNeeds } from './counting.ts'

/** The authorities that may decide on a qualification. */
export const authorities = ['ministry', 'province', 'city'] as const

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
    firstFilingInRegionOnly: z.boolean().optional(),
    evidence: evidenceNeeds.optional().describe('The evidence that each kind of fact needs; promised when absent'),
    counting: z.array(countingChange).optional(),
    changes: z.array(change).optional().describe('What it asks beyond the national text'),
    ...citation,
  })
  .meta({ id: 'ProfileFile', title: 'zizhi profile' })
export type ProfileFile = z.infer<typeof profileFile>

/** `rules/authority.yaml`: who decides on what; the first that matches on the day holds. */
export const authorityFile = z
  .strictObject({
    instrument: name,
    rules: z.array(
      z.strictObject({
        where: selector,
        authority: z.enum(authorities),
        from: day.optional(),
        until: day.optional(),
        ...citation,
      }),
    ),
  })
  .meta({ id: 'AuthorityFile', title: 'zizhi approval authority' })
export type AuthorityFile = z.infer<typeof authorityFile>
export type Authority = (typeof authorities)[number]
