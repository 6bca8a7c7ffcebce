import type { Person } from '../../src/domain/snapshot/person.ts'
import type { Snapshot } from '../../src/index.ts'

/** Whom an edit concerns: people who hold such a certificate, never the technical lead. `any` stands for any word. */
export type Holding = { registered: string } | { titled: string } | { post: string } | { worker: string }

/** One change of a filing. Paths are JSON pointers; `null` takes a fact away, so that it is not known. */
export type Edit =
  | { day: string }
  | { profile: string }
  | { remove: number; of: Holding }
  | { amend: number; of: Holding; with: Record<string, unknown> }
  | { add: number; with: Partial<Person> }
  | { lead: Record<string, unknown> }
  | { projects: Record<string, unknown>; only?: number }
  | { set: Record<string, unknown> }

/** Applies an edit to a copy of a filing. The profile is no part of a filing and is left to the caller. */
export function applyEdit(filing: Snapshot, edit: Edit): Snapshot {
  const copy = structuredClone(filing)
  const people = copy.people ?? []
  const lead = copy.application.items[0]!.technicalLead
  if ('day' in edit) copy.application.acceptedOn = edit.day
  else if ('remove' in edit) copy.people = without(people, chosen(people, edit.of, edit.remove, lead))
  else if ('amend' in edit) for (const it of chosen(people, edit.of, edit.amend, lead)) write(it, edit.with)
  else if ('add' in edit) people.push(...newcomers(people, edit.add, edit.with))
  else if ('lead' in edit) write(people.find((it) => it.id === lead)!, edit.lead)
  else if ('projects' in edit) for (const it of (copy.projects ?? []).slice(0, edit.only)) write(it, edit.projects)
  else if ('set' in edit) write(copy, edit.set)
  return copy
}

function chosen(people: readonly Person[], holding: Holding, count: number, lead: string | undefined): Person[] {
  const found = people.filter((it) => it.id !== lead && holds(it, holding)).slice(0, count)
  if (found.length < count) throw new Error(`only ${found.length} people hold ${JSON.stringify(holding)}`)
  return found
}

function holds(person: Person, holding: Holding): boolean {
  const is = (word: string, ...texts: (string | undefined)[]) => word === 'any' || texts.includes(word)
  if ('registered' in holding)
    return (person.registrations ?? []).some((it) => is(holding.registered, it.as, it.level, ...(it.specialties ?? [])))
  if ('titled' in holding) return (person.titles ?? []).some((it) => is(holding.titled, it.field, it.level))
  if ('post' in holding) return (person.posts ?? []).some((it) => is(holding.post, it.post))
  return (person.skills ?? []).some((it) => is(holding.worker, it.trade, it.level))
}

const without = (people: readonly Person[], gone: readonly Person[]) => people.filter((it) => !gone.includes(it))

/** People like the first of the filing who is not the lead in everything but certificates and what is given. */
function newcomers(people: readonly Person[], count: number, more: Partial<Person>): Person[] {
  const model = people[0]!
  const bare = { ...model, registrations: [], titles: [], posts: [], skills: [], workHistory: [] }
  return Array.from({ length: count }, (_, i) => ({
    ...structuredClone(bare),
    ...more,
    id: `added-${people.length + i}`,
  }))
}

function write(target: object, values: Record<string, unknown>) {
  for (const [path, value] of Object.entries(values)) {
    const steps = path.split('/').filter((step) => step !== '')
    const last = steps.pop()!
    let place = target as Record<string, unknown>
    for (const step of steps) place = place[step] as Record<string, unknown>
    if (value === null) delete place[last]
    else place[last] = value
  }
}
