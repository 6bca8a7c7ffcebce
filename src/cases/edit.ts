import * as z from 'zod'
import { name } from '../corpus/schema/common.ts'
import { day } from '../domain/snapshot/fields.ts'

const word = name.describe('A word of the certificate; `any` for every such certificate')

/** Whom an edit concerns: people who hold such a certificate, never the technical lead. */
export const holding = z
  .union([
    z.strictObject({ registered: word }),
    z.strictObject({ titled: word }),
    z.strictObject({ post: word }),
    z.strictObject({ worker: word }),
  ])
  .meta({ id: 'Holding' })
export type Holding = z.infer<typeof holding>

const count = z.number().int().min(1)
const values = z
  .record(name, z.unknown())
  .describe('New values by path, steps joined by /; null takes a fact away, so that it is not known')
const facts = z.record(name, z.unknown())

/** The acts of an edit, by the key that tells them apart. */
export const edits = {
  day: z.strictObject({ day: day.describe('Another acceptance day') }),
  profile: z.strictObject({ profile: name.describe('Judged by another profile') }),
  remove: z.strictObject({ remove: count, of: holding }),
  amend: z.strictObject({ amend: count, of: holding, with: values }),
  add: z.strictObject({ add: count, with: facts.describe('What newcomers have beside passing every check') }),
  lead: z.strictObject({ lead: values }),
  projects: z.strictObject({ projects: values, only: count.optional().describe('The first so many; all when absent') }),
  set: z.strictObject({ set: values }),
} as const

/** One change of a filing. Paths are JSON pointers. */
export const edit = z.union(Object.values(edits)).meta({ id: 'Edit' })
export type Edit = z.infer<typeof edit>
