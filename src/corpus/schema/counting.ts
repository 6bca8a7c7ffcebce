import * as z from 'zod'
import { applicationKinds } from '../../domain/snapshot/application.ts'
import { evidenceGrades } from '../../domain/snapshot/fields.ts'
import { citation, day, name, selector } from './common.ts'

const check = <K extends string, F extends z.core.$ZodLooseShape>(kind: K, fields: F) =>
  z.strictObject({ check: z.literal(kind), ...fields, ...citation })

const months = z.number().int().min(0).max(60)

/** One test of whether a person, or a certificate of a person, counts at all. */
export const countingCheck = z
  .discriminatedUnion('check', [
    check('age', { atMost: z.number().int(), warnFrom: z.number().int().optional() }),
    check('retired', {}),
    check('publicPost', {}),
    check('insurance', {
      months: z.partialRecord(z.enum(applicationKinds), months),
      payers: z.array(z.enum(['self', 'branch', 'parent', 'subsidiary', 'agency', 'personal', 'other'])),
    }),
    check('oneEmployer', {}),
    check('identity', {}),
    check('bidLock', {}),
    check('abnormalMark', {}),
    check('otherFilings', { withinMonths: months }),
    check('registrationInForce', {}),
    check('registrationUnit', {}),
    check('temporaryRegistration', {}),
    check('unitChanges', { atMost: z.number().int(), withinMonths: months }),
    check('engineeringTitle', {}),
    check('certificateInForce', {}),
  ])
  .meta({ id: 'CountingCheck' })
export type CountingCheck = z.infer<typeof countingCheck>

export const seatKinds = ['registered', 'titled', 'post', 'worker'] as const
export type SeatKind = (typeof seatKinds)[number]

/** The facts whose evidence a profile may demand. */
export const evidenceFacts = [
  'registration',
  'title',
  'post',
  'worker',
  'insurance',
  'netAssets',
  'equipment',
  'project',
] as const
export const evidenceNeeds = z.partialRecord(z.enum(evidenceFacts), z.enum(evidenceGrades))
export type EvidenceNeeds = z.infer<typeof evidenceNeeds>

/** How people are counted for some sequences: who counts at all, and which seats one person may fill. */
export const countingFile = z
  .strictObject({
    id: name,
    instrument: name,
    effective: day.optional(),
    where: selector,
    together: z
      .array(z.array(z.enum(seatKinds)).min(2))
      .max(1)
      .describe('Kinds of seat that one person may fill at once inside one category'),
    oneSeatAmongLines: z
      .boolean()
      .describe('A person with several registrations fills one seat only among the lines of that kind'),
    checks: z.record(name, countingCheck),
    ...citation,
  })
  .meta({ id: 'CountingFile', title: 'zizhi counting rules' })
export type CountingFile = z.infer<typeof countingFile>
