import type { Edit, Holding } from '../../../cases/edit.ts'
import type { Person } from '../../../domain/snapshot/person.ts'
import type { Snapshot } from '../../../domain/snapshot/snapshot.ts'

/** The edits that make one filing of another; undefined when the words of edits cannot say it. */
export function filingDiff(from: Snapshot, to: Snapshot): Edit[] | undefined {
  const inPlace = changedInPlace(from, to)
  const people = inPlace ? [] : peopleDiff(from, to)
  if (people === undefined) return undefined
  const { acceptedOn } = to.application
  const values = {
    ...(inPlace ? pointers(from.people, to.people, '/people') : {}),
    ...pointers(from.enterprise, to.enterprise, '/enterprise'),
    ...pointers(from.projects, to.projects, '/projects'),
    ...pointers(from.equipment, to.equipment, '/equipment'),
  }
  return [
    ...(from.application.acceptedOn === acceptedOn ? [] : [{ day: acceptedOn! }]),
    ...people,
    ...(Object.keys(values).length === 0 ? [] : [{ set: values }]),
  ]
}

const FEW = 2

/** The people are the same but for what one or two of them hold: a project may name those as its leaders. */
function changedInPlace({ people = [], application }: Snapshot, to: Snapshot): boolean {
  const others = to.people ?? []
  if (people.length !== others.length || people.some((it, i) => it.id !== others[i]!.id)) return false
  const changed = people.filter((it, i) => JSON.stringify(it) !== JSON.stringify(others[i]))
  const lead = application.items[0]!.technicalLead
  return changed.length > 0 && changed.length <= FEW && changed.every((it) => it.id !== lead)
}

/** What differs, by pointer; lists of another length as a whole. */
function pointers(from: unknown, to: unknown, at: string): Record<string, unknown> {
  if (JSON.stringify(from) === JSON.stringify(to)) return {}
  if (!isTree(from) || !isTree(to) || Array.isArray(from) !== Array.isArray(to)) return { [at]: to ?? null }
  if (Array.isArray(from) && from.length !== Object.keys(to).length) return { [at]: to }
  const keys = new Set([...Object.keys(from), ...Object.keys(to)])
  return Object.assign({}, ...[...keys].map((key) => pointers(from[key], to[key], `${at}/${key}`)))
}

function isTree(it: unknown): it is Record<string, unknown> {
  return typeof it === 'object' && it !== null
}

const shown = ['registrations', 'titles', 'posts', 'skills', 'workHistory', 'birthMonth', 'insurance'] as const

function peopleDiff(from: Snapshot, to: Snapshot): Edit[] | undefined {
  const lead = { from: from.application.items[0]!.technicalLead, to: to.application.items[0]!.technicalLead }
  if ((lead.from === undefined) !== (lead.to === undefined)) return undefined
  const leads = leadDiff(
    from.people?.find((it) => it.id === lead.from),
    to.people?.find((it) => it.id === lead.to),
  )
  const [old, wanted] = [others(from, lead.from), others(to, lead.to)]
  const gone = subtract(old, wanted)
  const come = subtract(wanted, old)
  const removed = removals(old, gone)
  if (removed === undefined) return undefined
  return [...leads, ...removed, ...additions(come)]
}

function leadDiff(from: Person | undefined, to: Person | undefined): Edit[] {
  if (from === undefined || to === undefined) return []
  const differing = shown.filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]))
  return differing.length === 0 ? [] : [{ lead: Object.fromEntries(differing.map((key) => [key, to[key] ?? null])) }]
}

const others = ({ people = [] }: Snapshot, lead: string | undefined) => people.filter((it) => it.id !== lead)

const signature = (it: Person) => JSON.stringify(shown.map((key) => it[key]))

/** Those of a list for whom the other has no like. */
function subtract(list: readonly Person[], other: readonly Person[]): Person[] {
  const left = other.map(signature)
  return list.filter((it) => {
    const i = left.indexOf(signature(it))
    if (i < 0) return true
    left.splice(i, 1)
    return false
  })
}

function removals(all: readonly Person[], gone: readonly Person[]): Edit[] | undefined {
  const edits: Edit[] = []
  let left = [...all]
  for (const [key, alike] of grouped(gone)) {
    const of = holdingsOf(alike[0]!).find((it) =>
      holdersOf(left, it)
        .slice(0, alike.length)
        .every((person) => signature(person) === key),
    )
    if (of === undefined) return undefined
    const out = holdersOf(left, of).slice(0, alike.length)
    if (out.length < alike.length) return undefined
    left = left.filter((it) => !out.includes(it))
    edits.push({ remove: alike.length, of })
  }
  return edits
}

function additions(come: readonly Person[]): Edit[] {
  return [...grouped(come).values()].map((alike) => {
    const person = alike[0]!
    const certificates = (['registrations', 'titles', 'posts', 'skills', 'workHistory'] as const).filter(
      (key) => (person[key] ?? []).length > 0,
    )
    return { add: alike.length, with: Object.fromEntries(certificates.map((key) => [key, person[key]])) }
  })
}

function grouped(people: readonly Person[]): Map<string, Person[]> {
  const groups = new Map<string, Person[]>()
  for (const it of people) groups.set(signature(it), [...(groups.get(signature(it)) ?? []), it])
  return groups
}

/** The words by which an edit could name a person, the most telling first. */
function holdingsOf({ registrations = [], titles = [], posts = [], skills = [] }: Person): Holding[] {
  const words = (list: (string | undefined)[]) => list.filter((it) => it !== undefined)
  return [
    ...registrations.flatMap((it) =>
      words([...(it.specialties ?? []), it.level, it.as]).map((registered) => ({ registered })),
    ),
    ...titles.flatMap((it) => words([it.field, it.level]).map((titled) => ({ titled }))),
    ...posts.map((it) => ({ post: it.post })),
    ...skills.flatMap((it) => words([it.trade, it.level, 'any']).map((worker) => ({ worker }))),
    ...(titles.length > 0 ? [{ titled: 'any' }] : []),
    ...(posts.length > 0 ? [{ post: 'any' }] : []),
    ...(registrations.length > 0 ? [{ registered: 'any' }] : []),
  ]
}

function holdersOf(people: readonly Person[], holding: Holding): Person[] {
  return people.filter((it) => holdingsOf(it).some((own) => JSON.stringify(own) === JSON.stringify(holding)))
}
