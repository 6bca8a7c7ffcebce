import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import * as z from 'zod'
import { grades, type Qualification, sameCategory, sequences } from '../../../src/domain/qualification.ts'
import { applicationKinds } from '../../../src/domain/snapshot/application.ts'
import { type Read, readReading } from '../../corpus/reading/load.ts'

const path = fileURLToPath(new URL('../../../fixtures/reading/assessed.yaml', import.meta.url))

const names = z.array(z.string())
const dated = { since: z.iso.date().optional(), until: z.iso.date().optional(), ground: z.string() }
const selector = {
  sequence: z.array(z.enum(sequences)),
  category: names.optional(),
  grade: z.array(z.enum(grades)).optional(),
  lowest: z.boolean().optional(),
}
const topicsOf = z.union([z.literal('all'), names])
const platformGrade = z.enum(['A', 'B', 'C', 'D'])

const table = z.strictObject({
  days: z.array(z.strictObject({ on: z.iso.date(), ground: z.string() })),
  cancelled: z.array(z.strictObject({ ...selector, ...dated })),
  dropped: z.array(z.strictObject({ ...selector, topics: names, ...dated })),
  applications: z.array(
    z.strictObject({
      kinds: z.array(z.enum(applicationKinds)),
      of: z.strictObject(selector),
      route: z.string(),
      own: topicsOf,
      lowest: topicsOf.optional(),
      except: names.optional(),
      capital: z.boolean().optional(),
      record: z.boolean().optional(),
      ...dated,
    }),
  ),
  record: z.strictObject({ years: z.number(), twice: names }),
  barring: names,
  platform: z.array(
    z.strictObject({
      of: z.strictObject(selector),
      topics: z.record(z.string(), z.array(platformGrade)),
      low: z.boolean().optional(),
      ...dated,
    }),
  ),
})

/** What is asked of whom on which day, as read from the facts. */
export const assessed = table.parse(parse(readFileSync(path, 'utf8')))
export type Application = (typeof assessed.applications)[number]

export const reading = readReading()

/** Every grade that the reading has of a category, the highest first. */
export function gradesRead(of: Qualification): Read[] {
  const rank = (it: Read) => grades.indexOf(it.qualification.grade)
  return reading.filter((it) => sameCategory(it.qualification, of)).sort((a, b) => rank(a) - rank(b))
}

interface Selected {
  sequence: readonly string[]
  category?: readonly string[] | undefined
  grade?: readonly string[] | undefined
  lowest?: boolean | undefined
}

/** Does a row of the table speak of a qualification? */
export function speaksOf(it: Selected, of: Qualification): boolean {
  const lowest = gradesRead(of).at(-1)?.qualification.grade === of.grade
  return (
    it.sequence.includes(of.sequence) &&
    (it.category?.includes(of.category) ?? true) &&
    (it.grade?.includes(of.grade) ?? true) &&
    (it.lowest ?? lowest) === lowest
  )
}

/** Does a row of the table hold on a day? */
export const holdsOn = ({ since, until }: { since?: string | undefined; until?: string | undefined }, day: string) =>
  (since ?? day) <= day && day <= (until ?? day)

/** What an application for a qualification shows on a day; `undefined` when there is no such application. */
export function applicationOn(of: Qualification, kind: string, day: string): Application | undefined {
  return assessed.applications.find(
    (it) => (it.kinds as string[]).includes(kind) && speaksOf(it.of, of) && holdsOn(it, day),
  )
}
