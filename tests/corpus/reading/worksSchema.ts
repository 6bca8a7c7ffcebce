import * as z from 'zod'

export const count = z.union([z.number(), z.literal('unknown')])
const words = z.array(z.string())

/** Work of a description; a demand is written `metric >= n unit`. */
const works = z.strictObject({ of: words, where: words.optional() })
export type Works = z.infer<typeof works>

/** So many projects, a sum over them, or a quantity within one year. */
const demand = z.strictObject({
  n: count.optional(),
  unit: z.string().optional(),
  of: words.optional(),
  where: words.optional(),
  whereAny: words.optional(),
  not: words.optional(),
  role: words.optional(),
  contains: words.optional(),
  containsAtLeast: z.strictObject({ n: count, of: words }).optional(),
  pool: z.array(works).optional().describe('Works that are counted together'),
  sum: z.string().optional(),
  year: z.string().optional(),
  subtotals: words.optional(),
  leftOut: words.optional().describe('Demands of the law that the rules leave out, saying so; not compared'),
})
export type Demand = z.infer<typeof demand>

/** A class lists its alternatives; an inner list wants all of its demands. */
export const alternative = z.union([demand, z.array(demand)])
export type Alternative = z.infer<typeof alternative>

export const performance = z.strictObject({
  years: count,
  role: words.optional(),
  independent: z.boolean().optional(),
  take: z.string().optional().describe('`2 of 4` classes'),
  projects: count.optional(),
  groups: z.array(z.strictObject({ n: count, from: z.array(z.number()), doubted: z.boolean().optional() })).optional(),
  sameClass: count.optional(),
  classes: z.union([z.array(z.array(alternative)), z.literal('unknown')]),
  doubted: z.array(z.number()).optional().describe('Classes, by number, whose figures no source bears out'),
})
export type Performance = z.infer<typeof performance>

const machine = z.strictObject({
  n: count.optional(),
  unit: z.string().optional(),
  of: words.optional(),
  where: words.optional(),
  sum: z.string().optional(),
  pool: z.array(works).length(2).optional().describe('Machines of two descriptions that are counted together'),
  get ofWhich() {
    return z.array(machine).optional()
  },
})
export type Machine = z.infer<typeof machine>

const item = z.union([machine, z.strictObject({ any: z.array(machine) }), z.literal('unknown')])
export type Item = z.infer<typeof item>

export const equipment = z.strictObject({ take: z.string().optional(), items: z.array(item) })
export type Equipment = z.infer<typeof equipment>
