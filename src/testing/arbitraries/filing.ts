import fc from 'fast-check'
import type { Day } from '../../domain/day.ts'
import type { ApplicationKind } from '../../domain/snapshot/application.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { spotsOf, without } from '../blanks.ts'
import { APPLICANT, type Filing, parsed } from '../filing.ts'
import { anyFirm } from './firm.ts'
import { anyMachine } from './machine.ts'
import { anyPerson } from './person.ts'
import { anyProject } from './project.ts'
import type { Words } from './words.ts'

/** How filings are applied for and judged. */
export interface Circumstances {
  words: Words
  day: Day
  kind: ApplicationKind
  profile: string
}

/**
 * Small filings made of the words of a standard: a few people, projects and machines, each mostly in order, some facts
 * left out. Small enough for brute force. The people who lead projects, are officers or technical lead are people of the
 * filing.
 *
 * @example
 * const circumstances = { words: wordsOf(target), day: '2024-07-20', kind: '首次', profile: '全国' }
 * fc.assert(fc.property(smallFiling(circumstances), ({ snapshot }) => snapshot.application.items.length > 0))
 */
export function smallFiling({ words, day, kind, profile }: Circumstances): fc.Arbitrary<Filing> {
  return facts(words, day)
    .map((it) => ({ full: build(words, day, kind, it), more: moreOf(it.more) }))
    .chain(({ full, more }) => someBlanks(full).map((snapshot): Filing => ({ profile, full, snapshot, more })))
}

/**
 * A filing without a few of its facts.
 *
 * @example
 * fc.assert(fc.property(someBlanks(snapshot), (it) => assess(plan, it).outcome !== 'refused'))
 */
export function someBlanks(full: Snapshot, maxLength = 4): fc.Arbitrary<Snapshot> {
  const spots = spotsOf(full)
  return spots.length === 0
    ? fc.constant(full)
    : fc.array(fc.nat(spots.length - 1), { maxLength }).map((list) =>
        without(
          full,
          list.map((i) => spots[i]!),
        ),
      )
}

interface Lists {
  people: object[]
  projects: object[]
  equipment: object[]
}

type Facts = Lists & { firm: object; lead: number; also: string[]; more: Lists }

/** People, projects and machines of a standard's words, as JSON and without ids. */
export function lists({ people, works, back = 0, machines }: Words, day: Day, maxPeople: number, maxWorks: number) {
  const list = <T>(words: T | undefined, arbitrary: (words: T) => fc.Arbitrary<object>, maxLength: number) =>
    words === undefined ? fc.constant<object[]>([]) : fc.array(arbitrary(words), { maxLength, size: 'max' })
  return {
    people: list(people, (it) => anyPerson(it, day), maxPeople),
    projects: list(works, (it) => anyProject(it, day, back), maxWorks),
    equipment: list(machines, (it) => anyMachine(it), maxWorks),
  }
}

function facts(words: Words, day: Day): fc.Arbitrary<Facts> {
  return fc.record({
    ...lists(words, day, words.works === undefined ? 7 : 3, 4),
    firm: anyFirm(words.firm, day),
    lead: fc.nat(5),
    also: fc.subarray([...(words.also ?? [])]),
    more: fc.record(lists(words, day, 1, 1)),
  })
}

const numbered = (prefix: string, list: readonly object[]) => list.map((it, i) => ({ ...it, id: `${prefix}${i}` }))
const withUnits = (prefix: string, list: readonly object[]) =>
  numbered(prefix, list).map((it) => ({ ...it, units: numbered('u', (it as { units?: object[] }).units ?? []) }))

function build({ qualification }: Words, day: Day, kind: string, it: Facts): Snapshot {
  const people = numbered('p', it.people)
  const person = (n: number) => people[n % people.length]?.id
  const projects = withUnits('w', it.projects).map((project) => {
    const { leaders } = project as unknown as { leaders: number[] }
    return {
      ...project,
      leaders: people.length === 0 ? [] : leaders.map((n) => ({ person: person(n), as: '项目负责人' })),
    }
  })
  const { officers } = it.firm as { officers: { role: string; person: number }[] }
  return parsed({
    enterprise: {
      ...it.firm,
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

/** Numbers what may be added to a filing, so that it collides with nothing in it. */
export const moreOf = ({ people, projects, equipment }: Lists): Filing['more'] =>
  JSON.parse(
    JSON.stringify({
      people: numbered('more-p', people),
      projects: withUnits('more-w', projects).map((it) => ({ ...it, leaders: [] })),
      equipment: numbered('more-m', equipment),
    }),
  )
