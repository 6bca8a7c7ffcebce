import { addMonths, addYears, monthOf } from '../../domain/day.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Random } from './random.ts'

/** Something that goes wrong with filings. */
export type Trouble = (filing: Snapshot, random: Random) => Snapshot

const ELSEWHERE = '成都某建筑公司'

/** What people hold, so that those who are alike can be told. */
const heldBy = ({ registrations, titles, posts, skills }: Person) =>
  JSON.stringify([
    registrations?.map((it) => [it.as, it.specialties]),
    titles?.map((it) => it.field),
    posts?.map((it) => it.post),
    skills?.map(() => 0),
  ])

/** Something that happens to some of the people who hold the same. */
const amongAlike =
  (change: (person: Person, filing: Snapshot) => Person | undefined): Trouble =>
  (filing, random) => {
    const people = filing.people ?? []
    if (people.length === 0) return filing
    const kind = random.pick([...new Set(people.map(heldBy))])
    const share = random.pick([0.3, 0.6, 1])
    return {
      ...filing,
      people: people.flatMap((it) =>
        heldBy(it) === kind && random.chance(share) ? (change(it, filing) ?? (isNamed(it.id, filing) ? it : [])) : it,
      ),
    }
  }

/** Is a person named elsewhere in the filing? */
function isNamed(id: string, { enterprise, projects = [], application }: Snapshot): boolean {
  return (
    application.items.some((it) => it.technicalLead === id) ||
    (enterprise.officers ?? []).some((it) => it.person === id) ||
    projects.some((it) => it.leaders?.some(({ person }) => person === id))
  )
}

const gone = amongAlike(() => undefined)

const outOfForce = amongAlike((person, { application }) => {
  const validUntil = addYears(application.acceptedOn!, -1)
  const ended = <T extends object>(list: readonly T[] | undefined) => list?.map((it) => ({ ...it, validUntil }))
  return {
    ...person,
    ...(person.registrations === undefined ? {} : { registrations: ended(person.registrations)! }),
    ...(person.posts === undefined ? {} : { posts: ended(person.posts)! }),
    ...(person.skills === undefined ? {} : { skills: ended(person.skills)! }),
  }
})

const insuredElsewhere = amongAlike((person) => ({
  ...person,
  insurance: person.insurance?.map((it) => ({ ...it, payer: ELSEWHERE, relation: 'other' as const })),
}))

const employedTwice = amongAlike((person) => ({
  ...person,
  employers: [...(person.employers ?? []), ELSEWHERE],
}))

const tooOld = amongAlike((person, { application }) => {
  const { idNumber: _, ...rest } = person
  return { ...rest, birthMonth: addMonths(monthOf(application.acceptedOn!), -66 * 12) }
})

const poor: Trouble = (filing, random) => {
  const { enterprise } = filing
  const less = (yuan: number) => Math.floor((yuan * random.between(40, 99)) / 100)
  return {
    ...filing,
    enterprise: {
      ...enterprise,
      ...(enterprise.registeredCapitalYuan === undefined
        ? {}
        : { registeredCapitalYuan: less(enterprise.registeredCapitalYuan) }),
      ...(enterprise.netAssets === undefined
        ? {}
        : { netAssets: { ...enterprise.netAssets, yuan: less(enterprise.netAssets.yuan) } }),
    },
  }
}

const fewer =
  (list: 'projects' | 'equipment'): Trouble =>
  (filing, random) => {
    const share = random.pick([0.3, 0.6, 1])
    const left = (filing[list] as { id: string }[] | undefined)?.filter(() => !random.chance(share))
    return { ...filing, [list]: left }
  }

/** What goes wrong, each as likely as the others. */
export const troubles: readonly Trouble[] = [
  gone,
  gone,
  outOfForce,
  insuredElsewhere,
  employedTwice,
  tooOld,
  poor,
  fewer('projects'),
  fewer('equipment'),
]

/** A filing with nothing left in it: the last resort for one that must fail. */
export const bare: Trouble = (filing) => ({
  ...filing,
  people: (filing.people ?? []).filter((it) => isNamed(it.id, filing)),
  projects: [],
  equipment: [],
  enterprise: { ...filing.enterprise, registeredCapitalYuan: 0, netAssets: undefined },
})
