import type { Corpus } from '../../corpus/corpus.ts'
import type { Change } from '../../corpus/schema/amendment.ts'
import { grades, type Qualification } from '../../domain/qualification.ts'

/** A standard without its history: what is asked, and whether it may be applied for. */
export interface PlainStandard {
  qualification: Qualification
  cancelled: boolean
  requirements: Record<string, { inForce: boolean; requirement: unknown }>
}

/** A standard as it lives through the days, its references and tables not resolved. */
export interface Living extends PlainStandard {
  lowest: boolean
  until: string
  tables: Record<string, Record<string, Record<string, unknown>>>
}

/** The standards of a file on the day of its enactment. */
export function enact(file: Corpus['standards'][number], until: string): Living[] {
  return [file.category].flat().flatMap((category) => {
    const offered = grades.filter(
      (it) => file.grades[it] !== undefined && (file.grades[it].categories ?? [category]).includes(category),
    )
    return offered.map(
      (grade): Living => ({
        qualification: {
          sequence: file.sequence,
          category,
          grade,
          ...(file.variant === undefined ? {} : { variant: file.variant }),
        },
        cancelled: false,
        lowest: grade === offered.at(-1),
        until,
        tables: file.tables ?? {},
        requirements: Object.fromEntries(
          Object.entries(file.grades[grade]!.requirements).map(([key, it]) => [
            key,
            { inForce: true, requirement: structuredClone(it) },
          ]),
        ),
      }),
    )
  })
}

/** Does to a standard what a change says. */
export function apply(it: Living, change: Change): void {
  const { where } = change
  const within = (asked: unknown, has: unknown) =>
    asked === undefined || (Array.isArray(asked) ? asked : [asked]).includes(has)
  const { sequence, category, grade, variant } = it.qualification
  if (!within(where.sequence, sequence) || !within(where.category, category) || !within(where.grade, grade)) return
  if (!within(where.variant, variant) || !within(where.lowest, it.lowest)) return
  if (change.cancel === true) it.cancelled = true
  for (const key of change.drop ?? []) if (it.requirements[key]) it.requirements[key].inForce = false
  for (const key of change.restore ?? []) if (it.requirements[key]) it.requirements[key].inForce = true
  for (const [key, requirement] of Object.entries(change.add ?? {}))
    it.requirements[key] = { inForce: true, requirement: structuredClone(requirement) }
  for (const [path, value] of Object.entries(change.set ?? {})) {
    const [key, ...steps] = path.split('/')
    const last = steps.pop()
    let node = it.requirements[key!]?.requirement as Record<string, unknown> | undefined
    if (node === undefined) continue
    if (last === undefined) it.requirements[key!]!.requirement = value
    const at = (step: string) => (Array.isArray(node) ? String(Number(step) - 1) : step)
    for (const step of steps) node = node?.[at(step)] as Record<string, unknown> | undefined
    if (last !== undefined && node !== undefined) node[at(last)] = structuredClone(value)
  }
}

/** A living standard as it reads on the day. */
export function show({ qualification, cancelled, requirements, tables }: Living): PlainStandard {
  const resolve = (value: unknown): unknown => {
    if (value === '$category') return qualification.category
    if (Array.isArray(value)) return value.map(resolve)
    if (value === null || typeof value !== 'object') return value
    const { table, grade = qualification.grade } = value as { table?: string; grade?: string }
    if (table !== undefined) return tables[table]?.[qualification.category]?.[grade] ?? 'unknown'
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, resolve(it)]))
  }
  return {
    qualification,
    cancelled,
    requirements: Object.fromEntries(
      Object.entries(requirements).map(([key, it]) => [
        key,
        { inForce: it.inForce, requirement: { ...(resolve(it.requirement) as object), classes: undefined } },
      ]),
    ),
  }
}
