import fc from 'fast-check'
import { parseSnapshot } from '../../../src/domain/snapshot/parse.ts'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot.ts'
import { someSpots, without } from './blanks.ts'
import { anyEnterprise } from './enterprise.ts'
import { APPLICANT, anyPerson } from './person.ts'
import { anyMachine, anyProject } from './project.ts'
import { mostly } from './runs.ts'
import { type Scenario, scenarios } from './scenarios.ts'

/** A filing with the profile to judge it by; `full` knows every fact, `snapshot` lacks some of them. */
export interface Filing {
  scenario: string
  profile: string
  full: Snapshot
  snapshot: Snapshot
  /** More people, projects and machines of the same kinds, not part of the filing. */
  more: Pick<Snapshot, 'people' | 'projects' | 'equipment'>
}

const days = [
  '2016-08-15',
  '2018-06-30',
  '2018-07-01',
  '2019-01-01',
  '2020-02-28',
  '2020-02-29',
  '2020-03-01',
  '2021-12-31',
]

/** Filings directed at the little standards: numbers at their thresholds, days at their breakpoints, some facts unknown. */
export function anyFiling(names: readonly string[] = Object.keys(scenarios)): fc.Arbitrary<Filing> {
  return fc
    .record({
      name: fc.constantFrom(...names),
      day: fc.constantFrom(...days),
      kind: fc.constantFrom('首次', '首次', '增项', '延续'),
      profile: mostly('宽', '严'),
    })
    .chain(({ name, day, kind, profile }) =>
      facts(scenarios[name]!, day)
        .map((it) => ({ full: build(scenarios[name]!, day, kind, it), more: moreOf(it) }))
        .chain(({ full, more }) =>
          someSpots(full).map(
            (spots): Filing => ({ scenario: name, profile, full, snapshot: without(full, spots), more }),
          ),
        ),
    )
}

type Facts = {
  people: object[]
  projects: object[]
  equipment: object[]
  enterprise: object
  lead: number
  also: string[]
  more: { people: object[]; projects: object[]; equipment: object[] }
}

function facts({ people, works, back = 0, machines, also = [] }: Scenario, day: string): fc.Arbitrary<Facts> {
  const lists = (maxPeople: number, maxWorks: number) => ({
    people:
      people === undefined
        ? fc.constant<object[]>([])
        : fc.array(anyPerson(people, day), { maxLength: maxPeople, size: 'max' }),
    projects:
      works === undefined
        ? fc.constant<object[]>([])
        : fc.array(anyProject(works, day, back), { maxLength: maxWorks, size: 'max' }),
    equipment:
      machines === undefined
        ? fc.constant<object[]>([])
        : fc.array(anyMachine(machines), { maxLength: maxWorks, size: 'max' }),
  })
  return fc.record({
    ...lists(works === undefined ? 7 : 3, 4),
    enterprise: anyEnterprise(day),
    lead: fc.nat(5),
    also: fc.subarray([...also]),
    more: fc.record(lists(1, 1)),
  })
}

const numbered = (prefix: string, list: readonly object[]) => list.map((it, i) => ({ ...it, id: `${prefix}${i}` }))
const withUnits = (prefix: string, list: readonly object[]) =>
  numbered(prefix, list).map((it) => ({ ...it, units: numbered('u', (it as { units?: object[] }).units ?? []) }))

function build({ qualification }: Scenario, day: string, kind: string, it: Facts): Snapshot {
  const people = numbered('p', it.people)
  const person = (n: number) => people[n % people.length]?.id
  const projects = withUnits('w', it.projects).map((project) => {
    const { leaders } = project as unknown as { leaders: number[] }
    return {
      ...project,
      leaders: people.length === 0 ? [] : leaders.map((n) => ({ person: person(n), as: '项目负责人' })),
    }
  })
  const { officers } = it.enterprise as { officers: { role: string; person: number }[] }
  return parsed({
    enterprise: {
      ...it.enterprise,
      name: APPLICANT,
      officers: people.length === 0 ? [] : officers.map(({ role, person: n }) => ({ role, person: person(n) })),
    },
    people,
    projects,
    equipment: numbered('m', it.equipment),
    application: {
      kind,
      acceptedOn: day,
      items: [qualification, ...it.also].map((name) => ({ qualification: name, technicalLead: person(it.lead) })),
    },
  })
}

const moreOf = ({ more }: Facts) =>
  JSON.parse(
    JSON.stringify({
      people: numbered('more-p', more.people),
      projects: withUnits('more-w', more.projects).map((it) => ({ ...it, leaders: [] })),
      equipment: numbered('more-m', more.equipment),
    }),
  ) as Filing['more']

/** Reads what was generated as any filing is read. */
export function parsed(input: unknown): Snapshot {
  const result = parseSnapshot(JSON.parse(JSON.stringify(input)))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}
