import fc from 'fast-check'
import { assess } from '../../../src/assess/assess.ts'
import type { Plan } from '../../../src/assess/plan.ts'
import { mend, remediesFor } from '../../../src/assess/remedies.ts'
import { routesTo } from '../../../src/corpus/routing.ts'
import { addYears } from '../../../src/domain/day.ts'
import { grades, printQualification, type Qualification } from '../../../src/domain/qualification.ts'
import type { ApplicationKind } from '../../../src/domain/snapshot/application.ts'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot.ts'
import { someSpots, without } from './blanks.ts'
import { planOn, shipped } from './corpora.ts'
import { APPLICANT } from './person.ts'
import { doubled, troubles } from './troubles.ts'

/** A qualification of the shipped law that may be applied for on a day. */
export interface Case {
  day: string
  profile: string
  kind: ApplicationKind
  qualification: Qualification
}

const days = [
  '2015-01-01',
  '2016-10-31',
  '2016-11-01',
  '2018-12-22',
  '2021-06-30',
  '2021-07-01',
  '2023-09-15',
  '2024-07-20',
  '2024-10-14',
  '2025-03-01',
]

/** Every kind of application for every standard on days about its changes. */
export const cases: readonly Case[] = days.flatMap((day) =>
  (['西藏', '全国'] as const).flatMap((profile) => {
    const { law } = planOn(shipped, day, profile)
    return law.standards
      .filter(
        (it) =>
          it.qualification.sequence !== '工程监理' ||
          ['综合', '房屋建筑工程', '铁路工程'].includes(it.qualification.category),
      )
      .flatMap((standard) =>
        (['首次', '增项', '升级', '延续'] as const)
          .filter((kind) => routesTo(law, standard, kind).length > 0)
          .map((kind): Case => ({ day, profile, kind, qualification: standard.qualification })),
      )
  }),
)

export const nameOf = ({ day, profile, kind, qualification }: Case) =>
  `${day} ${profile} ${kind} ${printQualification(qualification)}`

/** A filing that has nothing yet. */
export function emptyFiling({ day, kind, qualification }: Case): Snapshot {
  const lower = grades[grades.indexOf(qualification.grade) + 1]
  const held = kind === '延续' ? qualification.grade : kind === '升级' ? lower : undefined
  return {
    enterprise: {
      name: APPLICANT,
      region: 'inRegion',
      qualifications:
        held === undefined ? [] : [{ qualification: { ...qualification, grade: held }, validUntil: addYears(day, 1) }],
      penalties: [],
      officers: [],
    },
    people: [],
    equipment: [],
    projects: [],
    application: { kind, acceptedOn: day, items: [{ qualification }] },
  }
}

const mended = new Map<string, Snapshot>()

/** A filing that has just what its notice asks for, and its plan. */
export function passing(it: Case): { plan: Plan; snapshot: Snapshot } {
  const plan = planOn(shipped, it.day, it.profile)
  const name = nameOf(it)
  const empty = emptyFiling(it)
  const snapshot = mended.get(name) ?? mend(empty, remediesFor(plan, assess(plan, empty)), plan)
  mended.set(name, snapshot)
  return { plan, snapshot }
}

/** A filing that just passes, with a few troubles: `known` in all its facts, `unsure` with some of them left out. */
export function troubled(list: readonly Case[] = cases) {
  const trouble = fc.tuple(fc.nat(troubles.length - 1), fc.nat(500))
  return fc
    .record({ one: fc.constantFrom(...list), some: fc.array(trouble, { maxLength: 3 }), both: fc.option(fc.nat(500)) })
    .chain(({ one, some, both }) => {
      const { plan, snapshot } = passing(one)
      const start = both === null ? snapshot : doubled(snapshot, both)
      const known = some.reduce((it, [which, n]) => troubles[which]!(it, n), start)
      return someSpots(known).map((spots) => ({ name: nameOf(one), plan, start, known, unsure: without(known, spots) }))
    })
}
