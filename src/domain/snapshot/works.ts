import * as z from 'zod'
import { lazily } from '../lazily.ts'
import { day, evidence, id, name, quantity, yuan } from './fields.ts'

/** A machine, or several alike. */
export const equipment = lazily(() =>
  z
    .strictObject({
      id,
      what: name,
      count: z.number().int().min(0).max(100_000).optional().describe('How many alike; 1 when absent'),
      capacities: z.array(quantity()).optional(),
      ownership: z.enum(['owned', 'leased', 'borrowed']).optional(),
      evidence: evidence.optional(),
    })
    .meta({ id: 'Equipment' }),
)

/** A unit project (单位工程): the smallest thing that serves an indicator. */
export const unitProject = lazily(() =>
  z
    .strictObject({
      id,
      what: z.union([name, z.array(name).min(1)]).describe('What was built: 民用建筑, 城市主干道 ...'),
      quantities: z.array(quantity()).optional(),
      contains: z.array(name).optional().describe('Systems or parts that it contains'),
      acceptedOn: day.optional().describe('Its own acceptance day, when it differs from the project’s'),
      qualityAccepted: z.boolean().optional(),
    })
    .meta({ id: 'UnitProject' }),
)

/** A project with its contract, acceptance and unit projects. */
export const project = lazily(() =>
  z
    .strictObject({
      id,
      name: name.optional(),
      contractor: name.optional().describe('The enterprise that carried it out; the applicant when absent'),
      role: name.optional().describe('How it was contracted: 施工总承包, 主体工程承包, 专业承包, 施工, 监理'),
      independent: z.boolean().optional().describe('Carried out alone (独立)'),
      contractYuan: yuan.nonnegative().optional(),
      acceptedOn: day.optional(),
      platformGrade: z.enum(['A', 'B', 'C', 'D']).optional().describe('Data grade on the national platform'),
      qualityAccepted: z.boolean().optional(),
      disqualified: z
        .boolean()
        .optional()
        .describe('Led to a demotion, revocation or stop order, or was used with false papers'),
      leaders: z
        .array(
          z
            .strictObject({ person: id, as: z.enum(['项目负责人', '项目技术负责人', '总监理工程师']) })
            .meta({ id: 'ProjectLeader' }),
        )
        .optional(),
      units: z.array(unitProject()).optional(),
      evidence: evidence.optional(),
    })
    .meta({ id: 'Project' }),
)

export type Equipment = z.infer<ReturnType<typeof equipment>>
export type UnitProject = z.infer<ReturnType<typeof unitProject>>
export type Project = z.infer<ReturnType<typeof project>>
