import * as z from 'zod'
import { citation, name } from './common.ts'

/** A rule of the procedure always says where it stands. */
const cited = { ...citation, instrument: name }
const whole = z.number().int().positive()
const words = z.strictObject({ 'zh-CN': name, en: name }).meta({ id: 'ProcedureWords' })

/** What a place of the application form may ask for. */
export const formMarks = ['seal', 'signature', 'fingerprint'] as const

/** `rules/profiles/<name>/procedure.yaml`: how a jurisdiction takes a filing from the draft to the certificate. */
export const procedureFile = z
  .strictObject({
    profile: name,
    order: z.strictObject(cited).describe('The order of the steps'),
    consent: z.strictObject({
      ...cited,
      version: name.describe('Names exactly this text; it is recorded with every consent'),
      text: z.array(words).min(1),
      lapsesAfterHours: whole.optional().describe('What was consented to and is not confirmed by face lapses'),
    }),
    signedForm: z.strictObject({
      ...cited,
      mediaType: name,
      dpiOver: whole.describe('The scan has to be finer than this'),
      places: z.array(z.strictObject({ id: name, title: words, marks: z.array(z.enum(formMarks)).min(1) })).min(1),
    }),
    leadTable: z.strictObject(cited).describe('The performance table of the technical lead'),
    faceCheck: z.strictObject({ ...cited, codeSeconds: whole.describe('How long a code lives') }),
    report: z.strictObject({ ...cited, afterMinutes: whole }),
    refiling: z.strictObject({
      ...cited,
      firstHours: whole,
      factor: whole.describe('Each further failure multiplies the wait'),
      countStartsAnew: z.enum(['afterPass', 'never']),
    }),
    withdrawal: z.strictObject({ ...cited, waitDays: whole }),
    publicity: z.strictObject({ ...cited, days: whole, countsFirstDay: z.boolean() }),
    issue: z.strictObject({
      ...cited,
      numberPattern: name.optional().describe('A regular expression for certificate numbers, where they are known'),
    }),
    review: z.strictObject(cited).describe('What people find holds'),
    complaints: z.strictObject(cited),
    sampling: z.strictObject({ ...cited, percent: z.number().positive().max(100), atLeast: whole }),
    revocation: z.strictObject(cited).describe('A re-check that fails takes an issued certificate away'),
    admission: z.strictObject(cited).describe('Who may file what; the rules themselves stand in the admission policy'),
    enrolment: z.strictObject(cited).describe('People enter the library by card and face'),
    agents: z.strictObject(cited).describe('Agents of firms from outside the region'),
    reporting: z.strictObject(cited).describe('Firms that report (报送)'),
    marks: z.strictObject(cited).describe('People marked abnormal'),
    bidLocks: z.strictObject(cited),
    lateProjects: z.strictObject(cited).describe('Projects filed late'),
    safetyLicence: z.strictObject(cited),
  })
  .meta({ id: 'ProcedureFile', title: 'zizhi filing procedure' })
export type ProcedureFile = z.infer<typeof procedureFile>
