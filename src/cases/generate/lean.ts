import { judge } from '../../assess/assess.ts'
import type { Plan } from '../../assess/plan.ts'
import { type Month, monthOf } from '../../domain/day.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'

type Change = (person: Person) => Person

/** Lists that firms leave out when they are empty, and facts that they leave out when nothing is the matter. */
const omitted = [
  'retired',
  'publicPost',
  'otherFilings',
  'marks',
  'bidLocks',
  'workHistory',
  'posts',
  'titles',
  'registrations',
  'skills',
  'identity',
] as const satisfies readonly (keyof Person)[]

const lists = ['registrations', 'titles', 'posts', 'skills', 'workHistory'] as const
const fields = ['evidence', 'validUntil', 'unitChanges', 'employer', 'trade'] as const

/**
 * A filing with only the facts that its judgement needs: as firms file, and not as a program fills in every field. Each
 * requirement is judged as before.
 */
export function lean(plan: Plan, filing: Snapshot): Snapshot {
  const judged = (it: Snapshot) => JSON.stringify(judge(plan, it).items[0]!.findings.map(({ verdict }) => verdict))
  const before = judged(filing)
  const month = monthOf(filing.application.acceptedOn!)
  const changes: Change[] = [
    ...[1, 2, 3, 6].map((months) => insuredFor(months, month)),
    plainPayers,
    ...omitted.flatMap((key) => [without(key), amongStaff(without(key)), amongWorkers(without(key))]),
    ...lists.flatMap((list) => fields.map((it) => plainer(list, it))),
  ]
  let leanest = filing
  for (const change of changes) {
    const changed = { ...leanest, people: leanest.people?.map(change) }
    if (judged(changed) === before) leanest = changed
  }
  return leanest
}

/** Officers and leads, whose work is looked at, show more than the others. */
const amongStaff =
  (change: Change): Change =>
  (person) =>
    person.workHistory?.length ? person : change(person)

const amongWorkers =
  (change: Change): Change =>
  (person) =>
    person.skills?.length ? change(person) : person

const without =
  (key: (typeof omitted)[number]): Change =>
  ({ [key]: value, ...rest }) =>
    Array.isArray(value) ? (value.length === 0 ? rest : { ...rest, [key]: value }) : rest

/** Insured for the last months only; for fewer first, so that the shortest stretch that does stays. */
const insuredFor =
  (months: number, before: Month): Change =>
  (person) => ({
    ...person,
    insurance: person.insurance?.map((it) => ({ ...it, months: it.months.filter((m) => m < before).slice(-months) })),
  })

const plainPayers: Change = (person) => ({
  ...person,
  insurance: person.insurance?.map(({ payer, months }) => ({ payer, months })),
})

const plainer =
  (list: (typeof lists)[number], field: string): Change =>
  (person) => {
    const held = person[list]
    if (held === undefined) return person
    const plain = held.map((it) => Object.fromEntries(Object.entries(it).filter(([key]) => key !== field)))
    return { ...person, [list]: plain }
  }
