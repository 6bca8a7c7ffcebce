import * as z from 'zod'
import { isDay } from '../../domain/day.ts'
import { grades, sequences } from '../../domain/qualification.ts'
import { unitNames } from '../../domain/units.ts'

export const name = z.string().min(1)
export const names = z.array(name).min(1)

/** A figure of the law; `unknown` when the text is not known, never guessed; or a cell of a table of the file. */
export const figure = z
  .union([
    z.number().nonnegative(),
    z.literal('unknown'),
    z.strictObject({ table: name, grade: z.enum(grades).optional() }),
  ])
  .meta({ id: 'Figure', description: 'A number, `unknown`, or a cell of a table of this file by category and grade' })

export const day = z
  .string()
  .refine(isDay, { params: { code: 'impossibleDate' } })
  .meta({ id: 'Day', format: 'date' })

const whole = z.number().int().positive()

/** A stretch of time; one unit only. */
export const span = z
  .union([z.strictObject({ days: whole }), z.strictObject({ months: whole }), z.strictObject({ years: whole })])
  .meta({ id: 'Span' })

export const confidence = z.enum(['high', 'medium', 'low'])
export type Confidence = z.infer<typeof confidence>

/** Where a line of law stands, and how sure its transcription is. Inherited from the grade and the file. */
export const citation = {
  clause: z.union([z.string(), z.number()]).optional().describe('Clause number in the instrument'),
  confidence: confidence.optional(),
  sources: z.array(name).optional(),
  note: z.string().optional().describe('Why it is encoded this way; not shown as the law’s text'),
  unverified: z.array(name).optional().describe('What in it no source confirms'),
}

/** What a part of a line says when its figures are less sure than the line. */
export const doubt = {
  confidence: z.literal('low').optional().describe('The figures of this part alone are borne out by no source'),
  unverified: z.array(name).min(1).optional().describe('What in the part no source confirms'),
}
export interface Doubt {
  confidence?: 'low' | undefined
  unverified?: string[] | undefined
}

export const unit = z.enum(unitNames as [string, ...string[]])

/** Which standards something speaks of; every named field must match. */
export const selector = z
  .strictObject({
    sequence: z.union([z.enum(sequences), z.array(z.enum(sequences))]).optional(),
    category: z.union([name, names]).optional(),
    grade: z.union([z.enum(grades), z.array(z.enum(grades))]).optional(),
    variant: z.union([name, names]).optional(),
    lowest: z.boolean().optional().describe('The lowest grade of its category, or any but the lowest'),
  })
  .meta({ id: 'Selector' })
export type Selector = z.infer<typeof selector>

/** Terms of a vocabulary: a list, the name of a group, or absent for any. */
export const terms = z.union([name, names]).meta({ id: 'Terms', description: 'Names, or the name of a group' })
