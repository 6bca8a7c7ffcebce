import { isComposite, type LeafKind, type LeafRequirement } from '../../../corpus/requirements/index.ts'
import { addDays, addYears } from '../../../domain/day.ts'
import { leadPurposes } from './lead.ts'
import { peoplePurposes } from './people.ts'
import type { Purpose, Sketch, Spot } from './sketch.ts'
import { equipmentPurposes, performancePurposes } from './works.ts'

/** What to try on a requirement so that each of its figures has a case just beyond it. */
export function purposesOf(spot: Spot): Purpose[] {
  const { requirement, parts = [] } = spot.finding
  if (isComposite(requirement)) return parts.flatMap((finding) => purposesOf({ ...spot, finding }))
  return (kinds[requirement.kind] as PurposesOf<LeafRequirement>)(requirement, spot)
}

type PurposesOf<R> = (requirement: R, spot: Spot) => Purpose[]

const set = (spot: Spot, name: string, values: Record<string, unknown>): Sketch => ({
  name: `${spot.key} ${name}`,
  change: [{ set: values }],
})

function assets(_: unknown, spot: Spot): Purpose[] {
  const { has } = spot.finding
  if (has.of !== 'yuan' || has.yuan === undefined) return []
  const at = has.basis === 'registeredCapital' ? '/enterprise/registeredCapitalYuan' : '/enterprise/netAssets/yuan'
  const short = Math.round(has.yuan * 100 - 1) / 100
  return short < 0 ? [] : [{ sketches: [set(spot, 'a cent short', { [at]: short })] }]
}

const kinds: { [K in LeafKind]: PurposesOf<Extract<LeafRequirement, { kind: K }>> } = {
  netAssets: assets,
  registeredCapital: assets,
  people: peoplePurposes,
  technicalLead: leadPurposes,
  leadProjects(_, spot) {
    const projects = spot.ground.snapshot.projects ?? []
    const led = projects.findIndex((it) => it.leaders !== undefined)
    if (led < 0) return []
    const graded = projects[led]!.platformGrade !== undefined
    return [
      { figure: 'atLeast', sketches: [set(spot, 'one fewer', { [`/projects/${led}/leaders`]: [] })] },
      ...(graded
        ? [{ sketches: [set(spot, 'one of data grade D', { [`/projects/${led}/platformGrade`]: 'D' })] }]
        : []),
    ]
  },
  namedStaff: (_, spot) => [{ sketches: [set(spot, 'nobody', { '/enterprise/officers': [] })] }],
  performance: performancePurposes,
  equipment: equipmentPurposes,
  premises({ what, atLeastSqm }, spot) {
    const place = (spot.ground.snapshot.enterprise.premises ?? []).findIndex((it) => it.what === what)
    if (place < 0) return []
    const smaller =
      typeof atLeastSqm === 'number'
        ? [set(spot, `${atLeastSqm - 1} square metres`, { [`/enterprise/premises/${place}/areaSqm`]: atLeastSqm - 1 })]
        : []
    return [{ sketches: [...smaller, set(spot, 'none', { '/enterprise/premises': [] })] }]
  },
  qualificationsHeld(_, spot) {
    const held = spot.ground.snapshot.enterprise.qualifications ?? []
    if (held.length === 0) return []
    const last = held.length - 1
    return [
      {
        sketches: ['乙级', '丙级', '二级', '三级'].map((grade) =>
          set(spot, 'one of a lower grade', { [`/enterprise/qualifications/${last}/qualification/grade`]: grade }),
        ),
      },
    ]
  },
  legalPerson: (_, spot) => [{ sketches: [set(spot, 'a partnership', { '/enterprise/legalForm': 'partnership' })] }],
  declaration({ of }, spot) {
    const place = (spot.ground.snapshot.enterprise.declarations ?? []).findIndex((it) => it.of === of)
    return place < 0
      ? []
      : [{ sketches: [set(spot, 'not declared', { [`/enterprise/declarations/${place}/made`]: false })] }]
  },
  cleanRecord({ lookbackYears, acts, twice = [] }, spot) {
    if (typeof lookbackYears !== 'number') return []
    const { day } = spot.ground.base
    const edge = addYears(day, -lookbackYears)
    const act = acts === 'any' ? '其他违法行为' : acts[0]!
    const record = (name: string, ...penalties: { act: string; on: string }[]) =>
      set(spot, name, { '/enterprise/penalties': penalties })
    return [
      { figure: 'lookbackYears', sketches: [record(`an act on ${edge}`, { act, on: edge })] },
      { passes: true, sketches: [record('an act the day before', { act, on: addDays(edge, -1) })] },
      ...twice.flatMap((it): Purpose[] => [
        { passes: true, sketches: [record(`${it} once`, { act: it, on: day })] },
        { sketches: [record(`${it} twice`, { act: it, on: day }, { act: it, on: edge })] },
      ]),
    ]
  },
  unstated: () => [],
}
