import * as z from 'zod'
import { dimensionOf } from '../../domain/units.ts'
import { confidence, name, names, unit } from './common.ts'

/** A word with what it may also be called and the wider words that it falls under. */
const term = z
  .strictObject({
    name,
    synonyms: names.optional(),
    broader: names.optional(),
    en: name.optional(),
    confidence: confidence.optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'Term' })
export type Term = z.infer<typeof term>

const termList = z.array(z.union([name, term]))

/** A named list of words (建筑工程相关专业); `open` when the law’s own list ends in 等 or 其他. */
const group = z
  .strictObject({
    name,
    en: name.optional(),
    of: names,
    open: z.boolean().optional(),
    confidence: confidence.optional(),
    sources: z.array(name).optional(),
  })
  .meta({ id: 'Group' })
export type Group = z.infer<typeof group>

const registrationKind = z
  .strictObject({
    name,
    en: name.optional(),
    synonyms: names.optional(),
    levels: names.optional().describe('Lowest first'),
    specialties: names.optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'RegistrationKind' })
export type RegistrationKind = z.infer<typeof registrationKind>

const metric = z
  .strictObject({
    name,
    en: name.optional(),
    synonyms: names.optional(),
    unit: unit.optional().describe('A unit of its dimension; left out for scales'),
    scale: names.optional().describe('The steps of an ordinal scale, lowest first'),
    readFrom: z
      .literal('contract')
      .optional()
      .describe('Read from the project’s contract sum when a unit does not show it'),
  })
  .refine((it) => (it.unit === undefined) !== (it.scale === undefined), { message: 'either `unit` or `scale`' })
  .meta({ id: 'Metric' })
export type Metric = z.infer<typeof metric>

/** The dimension that a metric is measured in; undefined for a scale. */
export const dimensionOfMetric = (it: Metric) => (it.unit === undefined ? undefined : dimensionOf(it.unit))

/** A file of `rules/vocabulary/`; lists of several files are joined. */
export const vocabularyFile = z
  .strictObject({
    registrations: z.array(registrationKind).optional(),
    titleLevels: names.optional().describe('Lowest first'),
    titleSeries: termList.optional(),
    titleFields: termList.optional(),
    posts: termList.optional(),
    tradeLevels: names.optional().describe('Lowest first'),
    trades: termList.optional(),
    experience: termList.optional(),
    works: termList.optional(),
    metrics: z.array(metric).optional(),
    equipment: termList.optional(),
    parts: termList.optional(),
    roles: termList.optional(),
    acts: termList.optional(),
    declarations: termList.optional(),
    premises: termList.optional(),
    officers: termList.optional(),
    groups: z.array(group).optional(),
  })
  .meta({ id: 'VocabularyFile', title: 'zizhi vocabulary' })
export type VocabularyFile = z.infer<typeof vocabularyFile>
