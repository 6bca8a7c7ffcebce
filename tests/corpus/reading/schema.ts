import * as z from 'zod'
import { grades, sequences } from '../../../src/domain/qualification.ts'
import { lead, people, staff } from './peopleSchema.ts'
import { alternative, count, equipment, performance } from './worksSchema.ts'

const unknown = z.literal('unknown')
const none = z.literal('none').describe('Asked no longer')
const amount = z.strictObject({ n: count, unit: z.string() })

/** The figures of one standard, by topic; `unknown` where the law asks for something that no source shows. */
const figures = z.strictObject({
  netAssets: z.union([amount, unknown]),
  registeredCapital: z.union([amount, none]),
  premises: z.array(z.strictObject({ of: z.array(z.string()), n: count.optional(), unit: z.string().optional() })),
  constructors: z.union([z.array(people), unknown, none]),
  registeredTotal: z.array(people),
  supervisors: z.array(people),
  costEngineers: z.array(people),
  technicalLead: z.union([lead, unknown]),
  otherStaff: z.array(staff),
  titled: z.union([z.array(people), unknown]),
  siteManagers: z.union([people, unknown]),
  workers: z.union([z.array(people), unknown]),
  personalProjects: z.union([
    z.strictObject({ n: count, by: z.array(z.string()), like: z.string(), of: z.array(z.string()).optional() }),
    unknown,
  ]),
  performance: z.union([performance, z.strictObject({ all: z.array(performance) }), unknown]),
  equipment: z.union([equipment, unknown]),
  qualificationsHeld: z.strictObject({ n: count, grade: z.enum(grades), distinct: z.boolean() }),
  cleanRecord: z.strictObject({ years: count, twice: z.array(z.string()) }),
})

const topic = z.keyof(figures)
const confidence = z.enum(['high', 'medium', 'low'])
const cited = z.partialRecord(topic, z.strictObject({ confidence, sources: z.array(z.string()).optional() }))

/** What reads otherwise from a day on: whole topics, or the alternatives of one class of performance. */
const change = z.strictObject({
  on: z.iso.date(),
  profile: z.string().optional(),
  figures: figures.partial().optional(),
  class: z.number().optional(),
  alternatives: z.array(alternative).optional(),
  doubted: z.boolean().optional().describe('No source bears out these alternatives'),
  cited: cited.optional(),
  unverified: z.array(topic).optional(),
})

const standard = z.strictObject({
  grade: z.enum(grades),
  variant: z.union([z.string(), z.array(z.string())]).optional(),
  confidence: confidence.optional(),
  sources: z.array(z.string()).optional(),
  unverified: z.array(topic).optional(),
  cancelled: z.iso.date().optional(),
  figures: figures.partial(),
  cited: cited.optional(),
  changes: z.array(change).optional(),
})

/** A file of the second reading: every grade of one category. */
export const readingFile = z.strictObject({
  sequence: z.enum(sequences),
  category: z.string(),
  base: z.iso.date().optional().describe('The day on which the figures hold'),
  standards: z.array(standard),
})

export type Figures = Partial<z.infer<typeof figures>>
export type Topic = z.infer<typeof topic>
export type ReadStandard = z.infer<typeof standard>
export type Change = z.infer<typeof change>
