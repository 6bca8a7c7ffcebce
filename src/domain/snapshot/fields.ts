import * as z from 'zod'
import { isYuan } from '../amount.ts'
import { isDay, isMonth } from '../day.ts'
import { lazily } from '../lazily.ts'
import { unitNames } from '../units.ts'

/** How sure a fact is: promised by the firm, fetched from a base of record, verified against its original. */
export const evidenceGrades = ['promised', 'fetched', 'verified'] as const
export type Evidence = (typeof evidenceGrades)[number]

/** The evidence behind a record; a record without one counts as promised. */
export const evidence = z.enum(evidenceGrades).meta({
  id: 'Evidence',
  description: 'promised: stated by the firm; fetched: read from a base of record; verified: seen in the original',
})

/** A check whose failure carries one of our own problem codes. */
const coded = (code: string) => ({ params: { code } })

export const day = z
  .string()
  .refine(isDay, coded('impossibleDate'))
  .meta({ id: 'Day', format: 'date', description: 'A day, YYYY-MM-DD' })

export const month = z
  .string()
  .refine(isMonth, coded('impossibleMonth'))
  .meta({ id: 'Month', pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'A month, YYYY-MM' })

/** What every paper that is good for a time says of that. */
export const validity = { validFrom: day.optional(), validUntil: day.optional(), evidence: evidence.optional() }

export const yuan = z
  .number()
  .refine(isYuan, coded('badAmount'))
  .meta({ id: 'Yuan', description: 'An amount in yuan, at most two decimals' })

export const name = z.string().min(1).max(200)
export const id = z
  .string()
  .min(1)
  .max(100)
  .meta({ id: 'Id', description: 'A name unique among its kind in this filing' })

export const unit = z
  .string()
  .refine((text) => unitNames.includes(text), coded('unknownUnit'))
  .meta({ id: 'Unit', description: `A unit: ${unitNames.join(' ')}` })

/** A measured quantity: a number with its unit, or a step of an ordinal scale (一级, 中型) without one. */
export const quantity = lazily(() =>
  z
    .strictObject({
      metric: name,
      value: z.union([z.number().finite().nonnegative(), name]),
      unit: unit.optional(),
      year: z.number().int().min(1980).max(2100).optional().describe('The year in which this quantity was done'),
      part: name.optional().describe('The part of the work that it measures'),
    })
    .meta({ id: 'Quantity' }),
)

export type Quantity = z.infer<ReturnType<typeof quantity>>
