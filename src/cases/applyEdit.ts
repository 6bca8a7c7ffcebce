import type { Person } from '../domain/snapshot/person.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { Edit, Holding } from './edit.ts'

/**
 * Makes an edit in a filing, in place. The profile is no part of a filing and is left to the caller.
 *
 * @throws EditMisses when the filing has nothing of what the edit names
 */
export function applyEdit(filing: Snapshot, edit: Edit): void {
  const people = filing.people ?? []
  const lead = filing.application.items[0]!.technicalLead
  if ('day' in edit) filing.application.acceptedOn = edit.day
  else if ('remove' in edit) filing.people = without(people, chosen(people, edit.of, edit.remove, lead))
  else if ('amend' in edit) for (const it of chosen(people, edit.of, edit.amend, lead)) write(it, edit.with)
  else if ('add' in edit) people.push(...newcomers(people, edit.add, edit.with))
  else if ('lead' in edit) write(theLead(people, lead), edit.lead)
  else if ('projects' in edit) for (const it of (filing.projects ?? []).slice(0, edit.only)) write(it, edit.projects)
  else if ('set' in edit) write(filing, edit.set)
}

/** An edit names what the filing does not have. */
export class EditMisses extends Error {}

function chosen(people: readonly Person[], holding: Holding, count: number, lead: string | undefined): Person[] {
  const found = people.filter((it) => it.id !== lead && holds(it, holding)).slice(0, count)
  if (found.length < count) throw new EditMisses(`only ${found.length} people hold ${JSON.stringify(holding)}`)
  return found
}

function theLead(people: readonly Person[], lead: string | undefined): Person {
  const found = people.find((it) => it.id === lead)
  if (found === undefined) throw new EditMisses('the filing names no technical lead')
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

function without<T>(list: readonly T[], gone: readonly T[]): T[] {
  return list.filter((it) => !gone.includes(it))
}

/** People like the first of the filing in everything but certificates and what is given. */
function newcomers(people: readonly Person[], count: number, more: Record<string, unknown>): Person[] {
  const model = people[0]
  if (model === undefined) throw new EditMisses('the filing has nobody whom newcomers could be like')
  const bare = { ...model, registrations: [], titles: [], posts: [], skills: [], workHistory: [] }
  return Array.from({ length: count }, (_, i) => ({
    ...structuredClone({ ...bare, ...more }),
    id: `added-${people.length + i}`,
  }))
}

function write(target: object, values: Record<string, unknown>) {
  for (const [path, value] of Object.entries(values)) {
    const steps = path.split('/').filter((step) => step !== '')
    const last = steps.pop()
    let place = target as Record<string, unknown> | undefined
    for (const step of steps) place = place?.[step] as Record<string, unknown> | undefined
    if (place === undefined || last === undefined) throw new EditMisses(`nothing stands at ${path}`)
    if (value === null) delete place[last]
    else place[last] = structuredClone(value)
  }
}
