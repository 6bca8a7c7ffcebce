import * as z from 'zod'
import { grades, sequences } from '../../domain/qualification.ts'
import { requirement } from '../requirements/index.ts'
import { confidence, name, names } from './common.ts'

const grade = z
  .strictObject({
    categories: names.optional().describe('Only these categories of the file have the grade'),
    confidence: confidence.optional(),
    sources: z.array(name).optional(),
    note: z.string().optional(),
    requirements: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), requirement()),
  })
  .meta({ id: 'GradeText' })

/**
 * One category of a standard, or several that share one text. `$category` in a list of words stands for the category;
 * a figure `{ table: name }` is read from `tables[name][category][grade]`. Grades stand highest first.
 */
export const standardFile = z
  .strictObject({
    sequence: z.enum(sequences),
    category: z.union([name, names]),
    variant: name.optional(),
    instrument: name,
    confidence: confidence.optional(),
    sources: z.array(name).optional(),
    note: z.string().optional(),
    tables: z.record(name, z.record(name, z.record(name, z.union([z.number(), z.literal('unknown')])))).optional(),
    grades: z.partialRecord(z.enum(grades), grade),
  })
  .meta({ id: 'StandardFile', title: 'zizhi standard' })
export type StandardFile = z.infer<typeof standardFile>
