import * as z from 'zod'
import { isIdNumber } from '../identifiers.ts'
import { lazily } from '../lazily.ts'
import { day, evidence, id, month, name, validity } from './fields.ts'

/** A registration (注册建造师, 注册监理工程师 ...) as the national base shows it. */
export const registration = lazily(() =>
  z
    .strictObject({
      as: name.describe('The kind of registration: 注册建造师, 注册监理工程师, 注册造价工程师 ...'),
      level: name.optional().describe('一级 or 二级, where the kind has levels'),
      specialties: z.array(name).optional(),
      number: name.optional(),
      unit: name.optional().describe('The enterprise that the registration names'),
      temporary: z.boolean().optional().describe('A temporary registration (临时建造师)'),
      unitChanges: z.array(day).optional().describe('The days on which it moved to another enterprise'),
      ...validity,
    })
    .meta({ id: 'Registration' }),
)

/** A title (职称) certificate. */
export const title = lazily(() =>
  z
    .strictObject({
      level: name.optional().describe('初级, 中级, 副高级, 高级, 正高级'),
      series: name.optional().describe('工程 for engineering titles'),
      field: name.optional().describe('The specialty on the certificate'),
      diplomaField: name.optional().describe('The specialty on the diploma'),
      number: name.optional(),
      awardedOn: day.optional(),
      evidence: evidence.optional(),
    })
    .meta({ id: 'Title' }),
)

/** A post certificate (岗位证书) of a site manager. */
export const post = lazily(() =>
  z.strictObject({ post: name, number: name.optional(), ...validity }).meta({ id: 'PostCertificate' }),
)

/** A worker's certificate. */
export const skill = lazily(() =>
  z
    .strictObject({
      trade: name.optional(),
      level: name.optional().describe('初级工, 中级工, 高级工, 技师, 高级技师; or 培训合格'),
      number: name.optional(),
      ...validity,
    })
    .meta({ id: 'WorkerCertificate' }),
)

/** A stretch of work: `to` absent means that it goes on. */
export const workStretch = lazily(() =>
  z
    .strictObject({
      from: month,
      to: month.optional(),
      employer: name.optional(),
      position: name.optional(),
      work: name.optional().describe('The kind of work: 工程施工技术管理, 工程建设 ...'),
    })
    .meta({ id: 'WorkStretch' }),
)

/** The months in which one payer insured the person. */
export const insurance = lazily(() =>
  z
    .strictObject({
      payer: name,
      relation: z
        .enum(['self', 'branch', 'parent', 'subsidiary', 'agency', 'personal', 'other'])
        .optional()
        .describe('What the payer is to the applicant; self when absent and the name is the applicant’s'),
      months: z.array(month),
      evidence: evidence.optional(),
    })
    .meta({ id: 'Insurance' }),
)

/** A person: an absent list is a list not known; an empty list says that there is none. */
export const person = lazily(() =>
  z
    .strictObject({
      id,
      name: name.optional(),
      idNumber: z
        .string()
        .refine(isIdNumber, { params: { code: 'badCheckDigit' } })
        .meta({ id: 'IdNumber', pattern: '^\\d{17}[\\dX]$', description: 'Resident identity number, GB 11643' })
        .optional(),
      birthMonth: month.optional().describe('Read from the identity number when absent'),
      identity: z.enum(['verified', 'unverified']).optional().describe('Identity card read and face compared'),
      employers: z.array(name).optional().describe('Every enterprise that employs the person'),
      retired: z.boolean().optional(),
      publicPost: z.boolean().optional().describe('On the establishment of a public institution (事业编制)'),
      insurance: z.array(insurance()).optional(),
      registrations: z.array(registration()).optional(),
      titles: z.array(title()).optional(),
      posts: z.array(post()).optional(),
      skills: z.array(skill()).optional(),
      workHistory: z.array(workStretch()).optional(),
      otherFilings: z
        .array(z.strictObject({ enterprise: name, acceptedOn: day, role: name.optional() }).meta({ id: 'OtherFiling' }))
        .optional()
        .describe('Filings of other enterprises that named this person'),
      marks: z
        .array(z.strictObject({ reason: name, from: day, until: day.optional() }).meta({ id: 'AbnormalMark' }))
        .optional()
        .describe('Abnormal marks (异常)'),
      bidLocks: z
        .array(z.strictObject({ project: name.optional(), from: day, until: day.optional() }).meta({ id: 'BidLock' }))
        .optional()
        .describe('Locks set while a bid names the person (投标状态限制)'),
    })
    .meta({ id: 'Person' }),
)

export type Person = z.infer<ReturnType<typeof person>>
export type Registration = z.infer<ReturnType<typeof registration>>
export type Title = z.infer<ReturnType<typeof title>>
export type Post = z.infer<ReturnType<typeof post>>
export type Skill = z.infer<ReturnType<typeof skill>>
export type WorkStretch = z.infer<ReturnType<typeof workStretch>>
