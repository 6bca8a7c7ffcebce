import { isComposite, type LeafKind, type LeafRequirement, type Requirement } from '../../corpus/requirements/index.ts'
import { type Line, linesOf } from '../../corpus/requirements/people.ts'
import type { Predicate } from '../../corpus/schema/predicate.ts'
import { addYears, type Day, yearOf } from '../../domain/day.ts'
import { after, ends, newYears, TIMELESS, type Timeless } from './days.ts'
import { described, type Scene } from './predicates.ts'

/** The days on which a requirement of a kind may be judged otherwise, whoever counts. */
export type RequirementTurns = {
  [K in LeafKind]: Timeless | ((it: Extract<LeafRequirement, { kind: K }>, scene: Scene) => Day[])
}

/** On which days each kind of requirement turns. A kind that is not here does not compile. */
export const requirementTurns: RequirementTurns = {
  legalPerson: TIMELESS,
  registeredCapital: TIMELESS,
  netAssets(_, { snapshot: { enterprise } }) {
    const { statementDate: date } = enterprise.netAssets ?? {}
    const statement = date === undefined ? [] : [date, `${yearOf(date) + 2}-01-01`]
    // What is held raises the figure as long as its paper is in force.
    return [...statement, ...(enterprise.qualifications ?? []).flatMap(({ validUntil }) => ends({ until: validUntil }))]
  },
  people: (it, scene) => described(linesOf(it).flatMap(predicatesOf), scene),
  technicalLead: ({ who }, scene) => described([who], scene),
  namedStaff: ({ who }, scene) => (who === undefined ? [] : described([who], scene)),
  leadProjects: ({ or }, scene) => [...accepted(scene), ...(or === undefined ? [] : described([or], scene))],
  performance: (_, scene) => [...accepted(scene), ...newYears(scene.stretch)],
  equipment: TIMELESS,
  premises: TIMELESS,
  qualificationsHeld: (_, { snapshot: { enterprise } }) =>
    (enterprise.qualifications ?? []).flatMap((it) => ends({ from: it.validFrom, until: it.validUntil })),
  cleanRecord: ({ lookbackYears: years }, { snapshot: { enterprise } }) =>
    typeof years !== 'number' ? [] : (enterprise.penalties ?? []).flatMap(({ on }) => [on, forgotten(on, years)]),
  declaration: TIMELESS,
  unstated: TIMELESS,
}

/** Opens composites: the days of every requirement in one. */
export function turnsOfRequirement(it: Requirement, scene: Scene, table: RequirementTurns): Day[] {
  if (isComposite(it)) return it.of.flatMap((part) => turnsOfRequirement(part, scene, table))
  const turns = table[it.kind] as Timeless | ((it: LeafRequirement, scene: Scene) => Day[])
  return turns === TIMELESS ? [] : turns(it, scene)
}

const predicatesOf = ({ who, ofWhich = [] }: Line): Predicate[] => [who, ...ofWhich.flatMap(predicatesOf)]

/** A project counts from the day of its acceptance on. */
function accepted({ snapshot: { projects = [] } }: Scene): Day[] {
  return projects.flatMap(({ acceptedOn, units = [] }) =>
    [acceptedOn, ...units.map((it) => it.acceptedOn)].filter((it) => it !== undefined),
  )
}

/** The first day from which so many years back lie after an act: 29 February stands for the 28th where a year has none. */
function forgotten(on: Day, years: number): Day {
  let day = addYears(on, years)
  while (addYears(day, -years) <= on) day = after(day)
  return day
}
