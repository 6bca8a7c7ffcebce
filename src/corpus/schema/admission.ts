import * as z from 'zod'
import { confidence, name, names } from './common.ts'

const scalar = z.union([z.boolean(), z.number(), z.string()])

/** The comparisons of json-rules-engine. */
export const admissionOperators = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const
export type AdmissionOperator = (typeof admissionOperators)[number]

const comparison = z.strictObject({
  fact: name,
  operator: z.enum(admissionOperators),
  value: z.union([scalar, z.array(scalar)]),
})
export type AdmissionComparison = z.infer<typeof comparison>

export type AdmissionCondition =
  | AdmissionComparison
  | { all: AdmissionCondition[] }
  | { any: AdmissionCondition[] }
  | { not: AdmissionCondition }

const condition: z.ZodType<AdmissionCondition> = z
  .lazy(() => z.union([comparison, ...grouped]))
  .meta({ id: 'AdmissionCondition' })
const grouped = [
  z.strictObject({ all: z.array(condition).min(1) }),
  z.strictObject({ any: z.array(condition).min(1) }),
  z.strictObject({ not: condition }),
] as const

/** What is to be admitted: a filing, a report of a firm (报送), an agent. */
export const admissionSubjects = ['filing', 'reporting'] as const
export type AdmissionSubject = (typeof admissionSubjects)[number]

const rule = z
  .strictObject({
    name: name.describe('The stable code of the refusal'),
    conditions: z.union(grouped),
    event: z.strictObject({
      type: z.enum(['refuse', 'manual']).describe('Refused, or left to the old way outside this procedure'),
      params: z.strictObject({
        on: z.enum(admissionSubjects),
        words: z.strictObject({ 'zh-CN': name, en: name }),
        instrument: name,
        clause: z.union([z.string(), z.number()]).optional(),
        sources: names.optional(),
        confidence: confidence.optional(),
        note: name.optional(),
        unverified: names.optional(),
      }),
    }),
  })
  .meta({ id: 'AdmissionRule' })
export type AdmissionRule = z.infer<typeof rule>

/** `rules/profiles/<name>/admission.json`: whom a jurisdiction lets file what, as rules of json-rules-engine. */
export const admissionFile = z
  .strictObject({ profile: name, rules: z.array(rule) })
  .meta({ id: 'AdmissionFile', title: 'zizhi admission policy' })
export type AdmissionFile = z.infer<typeof admissionFile>
