import { printQualification } from '../../domain/qualification.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'

type Item = Snapshot['application']['items'][number]

/**
 * Tells whether `checkConsistency` would find nothing in a snapshot of the right shape, but for what is compared while it is
 * read: ids of people, identity numbers, stretches of time.
 */
export function isConsistent({
  enterprise,
  people = [],
  equipment = [],
  projects = [],
  application,
}: Snapshot): boolean {
  if (!areDistinct(equipment) || !areDistinct(projects)) return false
  const known = { people: namesOf(people), equipment: namesOf(equipment), projects: namesOf(projects) }
  for (const { person } of enterprise.officers ?? []) if (!known.people(person)) return false
  for (const { units, leaders } of projects) {
    if (units !== undefined && !areDistinct(units)) return false
    for (const { person } of leaders ?? []) if (!known.people(person)) return false
  }
  return areApart(application.items) && application.items.every((it) => leadsSomewhere(it, known))
}

type Named = readonly { id: string }[]
type Known = Record<'people' | 'equipment' | 'projects', (id: string) => boolean>

const areDistinct = (list: Named) => list.length < 2 || new Set(list.map((it) => it.id)).size === list.length

/** Most filings look for one or two, which is not worth a set. */
const FEW = 8

/** Tells whether an id is one of a list. */
function namesOf(list: Named): (id: string) => boolean {
  let asked = 0
  let ids: ReadonlySet<string> | undefined
  return (id) => {
    if (asked++ < FEW) return list.some((it) => it.id === id)
    ids ??= new Set(list.map((it) => it.id))
    return ids.has(id)
  }
}

/** No qualification is applied for twice. */
function areApart(items: readonly Item[]): boolean {
  return items.length === 1 || new Set(items.map((it) => printQualification(it.qualification))).size === items.length
}

function leadsSomewhere(item: Item, known: Known): boolean {
  if (item.technicalLead !== undefined && !known.people(item.technicalLead)) return false
  return (['people', 'equipment', 'projects'] as const).every((key) => {
    const selected = item[key]
    if (!Array.isArray(selected)) return true
    return new Set(selected).size === selected.length && selected.every(known[key])
  })
}
