import { printQualification } from '../../domain/qualification.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'

type Item = Snapshot['application']['items'][number]

/**
 * Tells whether `checkConsistency` would find nothing in a snapshot of the right shape, the stretches of time and the
 * identity numbers apart, which are compared while they are read.
 */
export function isConsistent({
  enterprise,
  people = [],
  equipment = [],
  projects = [],
  application,
}: Snapshot): boolean {
  const known = { people: idsOf(people), equipment: idsOf(equipment), projects: idsOf(projects) }
  if (known.people === undefined || known.equipment === undefined || known.projects === undefined) return false
  const { people: persons } = known
  for (const { person } of enterprise.officers ?? []) if (!persons.has(person)) return false
  for (const { units, leaders } of projects) {
    if (units !== undefined && idsOf(units) === undefined) return false
    for (const { person } of leaders ?? []) if (!persons.has(person)) return false
  }
  return areApart(application.items) && application.items.every((it) => leadsSomewhere(it, known as Known))
}

type Known = Record<'people' | 'equipment' | 'projects', ReadonlySet<string>>

/** The ids of a list, when all are different. */
function idsOf(list: readonly { id: string }[]): ReadonlySet<string> | undefined {
  const ids = new Set<string>()
  for (let i = 0; i < list.length; i++) ids.add(list[i]!.id)
  return ids.size === list.length ? ids : undefined
}

/** No qualification is applied for twice. */
function areApart(items: readonly Item[]): boolean {
  return items.length === 1 || new Set(items.map((it) => printQualification(it.qualification))).size === items.length
}

function leadsSomewhere(item: Item, known: Known): boolean {
  if (item.technicalLead !== undefined && !known.people.has(item.technicalLead)) return false
  return (['people', 'equipment', 'projects'] as const).every((key) => {
    const selected = item[key]
    if (!Array.isArray(selected)) return true
    return new Set(selected).size === selected.length && selected.every((id) => known[key].has(id))
  })
}
