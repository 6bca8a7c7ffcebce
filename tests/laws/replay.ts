import type { Standard } from '../../src/corpus/consolidate.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import type { Change } from '../../src/corpus/schema/amendment.ts'
import { addDays } from '../../src/domain/day.ts'
import { grades, type Qualification } from '../../src/domain/qualification.ts'

/** A standard without its history: what is asked, and whether it may be applied for. */
interface PlainStandard {
  qualification: Qualification
  cancelled: boolean
  requirements: Record<string, { inForce: boolean; requirement: unknown }>
}

/** Strips a consolidated standard to what the replay knows. References to other grades are resolved elsewhere. */
export function plain(standards: readonly Standard[]): Record<string, PlainStandard> {
  return Object.fromEntries(
    standards.map(({ qualification, cancelled, requirements }) => [
      JSON.stringify(qualification),
      {
        qualification,
        cancelled: cancelled !== undefined,
        requirements: Object.fromEntries(
          requirements.map(({ key, inForce, requirement }) => [
            key,
            { inForce, requirement: { ...requirement, classes: undefined } },
          ]),
        ),
      },
    ]),
  )
}

interface Living extends PlainStandard {
  lowest: boolean
  until: string
  tables: Record<string, Record<string, Record<string, unknown>>>
}

/** Lives through the law day by day: what begins is put in, what ends is taken out, what changes is changed. */
export function* replay(
  corpus: Corpus,
  profile: string,
  wanted: ReadonlySet<string>,
): Generator<[string, Record<string, PlainStandard>]> {
  const dates = (id: string) => corpus.instruments.find((it) => it.id === id)
  const living = new Map<string, Living>()
  const changes = [
    ...corpus.amendments.flatMap((file) =>
      file.changes.map((change) => ({
        on: change.effective ?? file.effective ?? dates(file.instrument)?.effective,
        change,
      })),
    ),
    ...lineage(corpus, profile).flatMap((it) =>
      (it.changes ?? []).map((change) => ({ on: change.effective ?? '0001-01-01', change })),
    ),
  ]
  const sorted = [...wanted].sort()
  const past: Change[] = []
  for (let day = sorted[0]!; day <= sorted.at(-1)!; day = addDays(day, 1)) {
    const first = day === sorted[0]
    for (const [key, it] of living) if (it.until < day) living.delete(key)
    const fresh: Living[] = []
    for (const file of corpus.standards) {
      const { effective = '9999-12-31', until = '9999-12-31' } = dates(file.instrument) ?? {}
      if (first ? effective <= day && day <= until : effective === day) fresh.push(...enact(file, until))
    }
    for (const it of fresh) living.set(JSON.stringify(it.qualification), it)
    const today = changes.filter(({ on = '9999-12-31' }) => (first ? on <= day : on === day)).map((it) => it.change)
    if (first) today.sort((a, b) => onOf(changes, a).localeCompare(onOf(changes, b)))
    for (const it of fresh) for (const change of past) apply(it, change)
    for (const it of living.values()) for (const change of today) apply(it, change)
    past.push(...today)
    if (wanted.has(day)) yield [day, Object.fromEntries([...living].map(([key, it]) => [key, show(it)]))]
  }
}

const onOf = (changes: readonly { on?: string | undefined; change: Change }[], it: Change) =>
  changes.find(({ change }) => change === it)!.on!

function lineage(corpus: Corpus, id: string): Corpus['profiles'] {
  const own = corpus.profiles.find((it) => it.id === id)!
  return own.extends === undefined ? [own] : [...lineage(corpus, own.extends), own]
}

function enact(file: Corpus['standards'][number], until: string): Living[] {
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

function apply(it: Living, change: Change): void {
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

function show({ qualification, cancelled, requirements, tables }: Living): PlainStandard {
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
