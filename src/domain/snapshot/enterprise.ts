import * as z from 'zod'
import { isCreditCode } from '../identifiers.ts'
import { lazily } from '../lazily.ts'
import { grades, parseQualification, type Qualification, sequences } from '../qualification.ts'
import { day, evidence, id, name, validity, yuan } from './fields.ts'

const parts = lazily(() =>
  z
    .strictObject({ sequence: z.enum(sequences), category: name, grade: z.enum(grades), variant: name.optional() })
    .meta({ id: 'QualificationParts' }),
)

/** A qualification in parts, or as certificates print it. */
export const qualification = lazily(() =>
  z
    .union([
      parts(),
      name.transform((text, context): Qualification => {
        const read = parseQualification(text)
        if (read === undefined) context.addIssue({ code: 'custom', params: { code: 'badQualification' }, input: text })
        return read ?? z.NEVER
      }),
    ])
    .meta({
      id: 'Qualification',
      description: 'In parts, or as printed: 建筑工程施工总承包三级, 工程监理房屋建筑工程专业乙级',
    }),
)

/** A qualification that the enterprise holds. */
export const heldQualification = lazily(() =>
  z
    .strictObject({
      qualification: qualification(),
      certificate: name.optional().describe('Certificate number'),
      ...validity,
    })
    .meta({ id: 'HeldQualification' }),
)

/** An act on the record of the enterprise. */
export const penalty = lazily(() =>
  z
    .strictObject({
      act: name,
      on: day.describe('The day of the decision'),
      until: day.optional().describe('The last day of a ban or order, where the decision names one or it was lifted'),
      qualification: qualification().optional().describe('The qualification that the act concerned'),
      document: name.optional(),
      evidence: evidence.optional(),
    })
    .meta({ id: 'Penalty' }),
)

/** A premises: office, workshop, laboratory. */
export const premises = lazily(() =>
  z
    .strictObject({ what: name, areaSqm: z.number().nonnegative().optional(), evidence: evidence.optional() })
    .meta({ id: 'Premises' }),
)

/** The enterprise that files. */
export const enterprise = lazily(() =>
  z
    .strictObject({
      name,
      creditCode: z
        .string()
        .refine(isCreditCode, { params: { code: 'badCheckDigit' } })
        .meta({ id: 'CreditCode', pattern: '^[0-9A-HJ-NP-RTUWXY]{18}$', description: 'GB 32100' })
        .optional(),
      region: z
        .enum(['inRegion', 'outOfRegion'])
        .optional()
        .describe('Registered in the region that judges, or outside'),
      legalForm: z.enum(['enterprise', 'partnership', 'publicInstitution', 'other']).optional(),
      armyOwned: z.boolean().optional(),
      registeredCapitalYuan: yuan.nonnegative().optional(),
      netAssets: z
        .strictObject({ yuan, statementDate: day.optional(), evidence: evidence.optional() })
        .meta({ id: 'NetAssets', description: 'Owners’ equity in a financial statement' })
        .optional(),
      qualifications: z.array(heldQualification()).optional(),
      penalties: z.array(penalty()).optional(),
      marks: z
        .array(z.strictObject({ reason: name, from: day, until: day.optional() }))
        .optional()
        .describe('Marks of the national platform (资质异常)'),
      premises: z.array(premises()).optional(),
      declarations: z
        .array(
          z.strictObject({ of: name, made: z.boolean(), evidence: evidence.optional() }).meta({ id: 'Declaration' }),
        )
        .optional()
        .describe('What the enterprise declares of itself: systems, instruments, premises'),
      officers: z
        .array(z.strictObject({ role: name, person: id }).meta({ id: 'Officer' }))
        .optional()
        .describe('法定代表人, 企业负责人 and other named staff, by person id'),
    })
    .meta({ id: 'Enterprise' }),
)

export type Enterprise = z.infer<ReturnType<typeof enterprise>>
export type HeldQualification = z.infer<ReturnType<typeof heldQualification>>
export type Penalty = z.infer<ReturnType<typeof penalty>>
