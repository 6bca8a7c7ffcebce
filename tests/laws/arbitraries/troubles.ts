import { addMonths, addYears, monthOf } from '../../../src/domain/day.ts'
import type { Person } from '../../../src/domain/snapshot/person.ts'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot.ts'
import { APPLICANT, ELSEWHERE } from './person.ts'

type Change = (snapshot: Snapshot, n: number) => Snapshot

const onPerson =
  (change: (it: Person, day: string) => Partial<Person>): Change =>
  (snapshot, n) => ({
    ...snapshot,
    people: snapshot.people!.map((it, i) =>
      i === n % snapshot.people!.length ? { ...it, ...change(it, snapshot.application.acceptedOn!) } : it,
    ),
  })

/** One thing that goes wrong with a filing that passes; none of them can make it better. */
export const troubles: readonly Change[] = [
  (snapshot, n) => withoutPerson(snapshot, n),
  onPerson((it, day) => ({
    registrations: it.registrations?.map((one) => ({ ...one, validUntil: addYears(day, -1) })),
  })),
  onPerson(() => ({ employers: [APPLICANT, ELSEWHERE] })),
  onPerson((_, day) => ({ birthMonth: addMonths(monthOf(day), -12 * 60 - 1) })),
  onPerson((_, day) => ({ birthMonth: addMonths(monthOf(day), -12 * 65 - 1) })),
  onPerson((it) => ({ registrations: it.registrations?.map((one) => ({ ...one, evidence: 'promised' as const })) })),
  onPerson(() => ({ insurance: [] })),
  (snapshot, n) => ({
    ...snapshot,
    projects: snapshot.projects!.filter((_, i) => i !== n % snapshot.projects!.length),
  }),
  (snapshot, n) => ({
    ...snapshot,
    projects: snapshot.projects!.map((it, i) =>
      i === n % snapshot.projects!.length ? { ...it, acceptedOn: '2000-01-01' } : it,
    ),
  }),
  (snapshot, n) => ({
    ...snapshot,
    equipment: snapshot.equipment!.filter((_, i) => i !== n % snapshot.equipment!.length),
  }),
]

/** Takes a person away whom nothing else in the filing names. */
function withoutPerson(snapshot: Snapshot, n: number): Snapshot {
  const { people = [], application, enterprise, projects } = snapshot
  const person = people[n % people.length]
  const named = [
    ...application.items.map((it) => it.technicalLead),
    ...(enterprise.officers ?? []).map((it) => it.person),
    ...(projects ?? []).flatMap((it) => (it.leaders ?? []).map((leader) => leader.person)),
  ]
  return person === undefined || named.includes(person.id)
    ? snapshot
    : { ...snapshot, people: people.filter((it) => it !== person) }
}

/** Somebody who already counts brings another’s certificates as well. */
export const doubled: Change = (snapshot, n) => {
  const { people = [] } = snapshot
  const [from, to] = [people[n % people.length], people[(n * 7 + 3) % people.length]]
  if (from === undefined || to === undefined) return snapshot
  const both = {
    ...to,
    titles: [...to.titles!, ...from.titles!],
    registrations: [...to.registrations!, ...from.registrations!],
    skills: [...to.skills!, ...from.skills!],
  }
  return { ...snapshot, people: people.map((it) => (it === to ? both : it)) }
}
