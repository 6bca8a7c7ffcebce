import * as z from 'zod'
import { name, names } from '../corpus/schema/common.ts'
import { applicationKinds } from '../domain/snapshot/application.ts'
import { day } from '../domain/snapshot/fields.ts'
import { causeCodes, reasonCodes, refusalCodes } from './codes.ts'
import { edit } from './edit.ts'

const ways = z.array(z.union([name, z.number().int().min(1)]).transform(String)).min(1)

/** For whom the least passing filing of a group is made. */
const base = z
  .strictObject({
    qualification: name.describe('As certificates print it: 建筑工程施工总承包三级'),
    day: day.describe('People are insured for the twelve months before, projects accepted a year before'),
    profile: name,
    kind: z.enum(applicationKinds),
    route: name.optional().describe('A route by name, where the law leaves a choice'),
    holding: names
      .optional()
      .describe('Qualifications in hand, each since a year before the day; for 延续 each with a month to run'),
    classes: ways
      .optional()
      .describe('Performance by these ways: the number of a class, then of the alternative: [1, 3/2]'),
    machines: ways.optional().describe('Machines by these ways: the number of a line, then of the alternative'),
  })
  .meta({ id: 'Base', description: 'The least filing that passes, every number exactly at its threshold' })
export type PassingBase = z.infer<typeof base>

const codesByKey = (codes: [string, ...string[]]) => z.record(name, z.array(z.enum(codes)))

/** What the law must make of the filing. Every requirement that is not named must be met. */
const expectation = z
  .strictObject({
    outcome: z.enum(['met', 'unmet', 'undetermined', 'refused']),
    route: name.optional(),
    unmet: codesByKey(causeCodes).optional().describe('Requirements by key, with the codes of their causes'),
    undetermined: codesByKey(causeCodes).optional(),
    refusals: z.array(z.enum(refusalCodes)).optional(),
    jointlyShort: z.array(names).optional().describe('Sets of requirements that are short together'),
    met: names.optional().describe('All that are met; looked at only where given, as are the next three'),
    notCounted: codesByKey(reasonCodes).optional().describe('Why people, projects or machines do not count'),
    notAssessed: names.optional().describe('Requirements that are not judged at all'),
    has: z.record(name, z.number()).optional().describe('People, projects or yuan, by requirement'),
  })
  .meta({ id: 'Expectation' })
export type Expectation = z.infer<typeof expectation>

/** One filing and what must come of it. */
const oneCase = z
  .strictObject({
    name,
    change: z.array(edit).min(1).optional().describe('In this order; none: the base itself'),
    expect: expectation,
  })
  .meta({ id: 'Case' })
export type Case = z.infer<typeof oneCase>

/** Cases that share a base. */
const caseGroup = z
  .strictObject({
    about: name.describe('What the group shows'),
    base,
    open: names.optional().describe('Requirements of the base that nobody can meet, by key'),
    cases: z.array(oneCase).min(1),
  })
  .meta({ id: 'CaseGroup' })
export type CaseGroup = z.infer<typeof caseGroup>

/** `<standard>.cases.yaml`: what the law makes of filings, kept as data beside the rules. */
export const caseGroups = z.array(caseGroup).min(1).meta({ id: 'CaseFile', title: 'zizhi cases' })

/** The groups of a file with its path below the rules directory. */
export interface CaseFile {
  file: string
  groups: CaseGroup[]
}

/** The JSON Schema of a case file, for editors. */
export function caseFileJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(caseGroups, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>
}
