import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Edit } from './edit.ts'

/** One person fewer, nobody named elsewhere, or one more like somebody. */
export const headcount: Edit = (snapshot, { n, by }) => {
  const { people = [] } = snapshot
  const person = people[n % people.length]
  if (person === undefined || by === 0) return snapshot
  if (by === 1) return { ...snapshot, people: [...people, { ...person, id: `${person.id}-${people.length}` }] }
  return isNamed(snapshot, person.id) ? snapshot : { ...snapshot, people: people.filter((it) => it !== person) }
}

/** Certificates of somebody given to somebody else as well, who then may sit in several places. */
export const doubled: Edit = (snapshot, { n }) => {
  const { people = [] } = snapshot
  const [from, to] = [people[n % people.length], people[(n * 7 + 3) % people.length]]
  if (from === undefined || to === undefined) return snapshot
  const both = {
    ...to,
    titles: [...(to.titles ?? []), ...(from.titles ?? [])],
    registrations: [...(to.registrations ?? []), ...(from.registrations ?? [])],
    skills: [...(to.skills ?? []), ...(from.skills ?? [])],
  }
  return { ...snapshot, people: people.map((it) => (it === to ? both : it)) }
}

function isNamed({ application, enterprise, projects = [] }: Snapshot, id: string): boolean {
  return (
    application.items.some((it) => it.technicalLead === id) ||
    (enterprise.officers ?? []).some((it) => it.person === id) ||
    projects.some((it) => it.leaders?.some((leader) => leader.person === id))
  )
}
