import * as z from 'zod'
import { count } from './worksSchema.ts'

const words = z.array(z.string())
/** Words, or the name of a list of related fields. */
const fields = z.union([words, z.string()])

/** What makes a person serve. */
const credential = z.union([
  z.strictObject({ title: z.string(), of: fields.optional(), series: z.string().optional() }),
  z.strictObject({ registered: z.string(), level: z.string().optional(), of: words.optional() }),
  z.strictObject({ worker: z.string() }),
  z.strictObject({ years: count, in: z.string() }),
  z.strictObject({
    get any() {
      return z.array(credential)
    },
  }),
  z.strictObject({
    get all() {
      return z.array(credential)
    },
  }),
])
export type Credential = z.infer<typeof credential>

const who = {
  years: count.optional(),
  in: z.string().optional(),
  any: z.union([z.array(credential), z.literal('unknown')]).optional(),
  all: z.array(credential).optional(),
}

/** A number of people: of a level, in fields or trades, or as `any` and `all` say; part of them of a narrower kind. */
export const people = z.strictObject({
  n: count,
  unit: z.string().optional(),
  level: z.string().optional(),
  of: z.union([fields, z.literal('unknown')]).optional(),
  series: z.string().optional(),
  any: z.array(credential).optional(),
  all: z.array(credential).optional(),
  cover: z.union([z.array(z.union([z.string(), words])), z.string()]).optional(),
  suchAs: words.optional(),
  includes: words.optional(),
  get ofWhich() {
    return z.array(people).optional()
  },
})
export type People = z.infer<typeof people>

/** The one technical lead. */
export const lead = z.strictObject(who)
export type Lead = z.infer<typeof lead>

/** Staff named for a role, or `declared` where the law names no number. */
export const staff = z.union([
  z.strictObject({ n: count, role: z.string(), ...who }),
  z.strictObject({ declared: z.string() }),
])
export type Staff = z.infer<typeof staff>
