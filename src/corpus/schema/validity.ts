import * as z from 'zod'
import { authorities } from './authority.ts'
import { citation, day, name, selector, span } from './common.ts'

/** How long a certificate holds and when its renewal may be filed. */
export const validityRule = z
  .strictObject({
    where: selector,
    instrument: name.optional().describe('That of the file, or the profile, when absent'),
    from: day.optional().describe('The day of effect of the instrument when absent'),
    until: day.optional(),
    years: z.number().int().positive().describe('How long a certificate holds'),
    opens: span.optional().describe('A renewal is filed at the earliest so long before the last day of validity'),
    closes: span.optional().describe('At the latest so long before the last day of validity; on that day when absent'),
    ...citation,
  })
  .meta({ id: 'ValidityRule' })
export type ValidityRule = z.infer<typeof validityRule>

/** Certificates that hold on beyond their last day without a new paper. */
export const extension = z
  .strictObject({
    where: selector,
    issuedBy: z.enum(authorities).optional().describe('Only certificates on which this authority decides'),
    instrument: name.optional().describe('That of the file, or the profile, when absent'),
    from: day.optional().describe('The day of effect of the instrument when absent'),
    expiring: z.strictObject({ from: day, until: day }).describe('The last days of validity that it moves'),
    to: day.describe('The last day of validity instead'),
    ...citation,
  })
  .meta({ id: 'Extension' })
export type Extension = z.infer<typeof extension>

/** `rules/validity.yaml`: of the rules, the first that matches on the day holds. */
export const validityFile = z
  .strictObject({ instrument: name, rules: z.array(validityRule), extensions: z.array(extension).optional() })
  .meta({ id: 'ValidityFile', title: 'zizhi validity of certificates' })
export type ValidityFile = z.infer<typeof validityFile>
