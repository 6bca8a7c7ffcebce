import type { EquipmentRequirement } from '../../../corpus/requirements/equipment.ts'
import type { PerformanceRequirement } from '../../../corpus/requirements/performance.ts'
import type { Test, Works } from '../../../corpus/requirements/works.ts'
import { yearOf } from '../../../domain/day.ts'
import type { Quantity } from '../../../domain/snapshot/fields.ts'
import type { UnitProject } from '../../../domain/snapshot/works.ts'
import type { Purpose, Sketch, Spot } from './sketch.ts'

const sketchOf = (name: string, values: Record<string, unknown>): Sketch => ({ name, change: [{ set: values }] })

/** Just below a number: one less, or a hundredth where one less would be nothing. */
const below = (value: number) => (Number.isInteger(value) && value > 1 ? value - 1 : round(value - 0.01))
const round = (value: number) => Math.round(value * 1e6) / 1e6

/** Each quantity of a unit or a machine just below its threshold, a scale one step lower. */
function quantityPurposes(quantities: readonly Quantity[], at: string, label: string, spot: Spot): Purpose[] {
  return quantities.flatMap(({ metric, value }, i) => {
    const scale = spot.ground.lexicon.metric(metric)?.scale
    const lower = typeof value === 'number' ? below(value) : scale?.[scale.indexOf(value) - 1]
    if (lower === undefined || (typeof lower === 'number' && lower < 0)) return []
    return [{ sketches: [sketchOf(`${label} ${metric} ${lower}`, { [`${at}/${i}/value`]: lower })] }]
  })
}

/** One project fewer, each quantity just below, built too long ago, in another role. */
export function performancePurposes(
  { lookbackYears, role, independent, platformGrades, of }: PerformanceRequirement,
  spot: Spot,
): Purpose[] {
  const { snapshot, base } = spot.ground
  const { has } = spot.finding
  if (has.of !== 'projects' || of === 'unknown') return []
  const seen = new Set<string>()
  const purposes: Purpose[] = []
  const places = (snapshot.projects ?? []).flatMap((project, i) =>
    project.units !== undefined && project.leaders === undefined ? [{ project, i, unit: project.units[0]! }] : [],
  )
  const numbered = new Map(has.classes.flatMap((it) => it.units.map((unit) => [unit.project, it.n] as const)))
  for (const { project, i, unit } of places) {
    const kind = JSON.stringify([numbered.get(project.id), unit.what, unit.quantities])
    if (seen.has(kind)) continue
    seen.add(kind)
    const n = numbered.get(project.id)
    const label = `${spot.key} ${n ?? ''} ${[unit.what].flat()[0]}`
    purposes.push({ sketches: [sketchOf(`${label} one fewer`, { [`/projects/${i}/units`]: [] })] })
    purposes.push(...quantityPurposes(unit.quantities ?? [], `/projects/${i}/units/0/quantities`, label, spot))
    for (const part of unit.contains ?? [])
      purposes.push({
        sketches: [
          sketchOf(`${label} no ${part}`, {
            [`/projects/${i}/units/0/contains`]: unit.contains!.filter((it) => it !== part),
          }),
        ],
      })
    purposes.push(...otherTests(of, unit, label, spot))
    purposes.push(...upperEdges(of as object, unit.what, label, spot))
  }
  const first = places[0]?.i
  // What is asked of every project is shown once, in the group without chosen classes.
  if (first === undefined || base.classes !== undefined) return purposes
  if (typeof lookbackYears === 'number') {
    const edge = yearOf(base.day) - lookbackYears
    const name = `${spot.key} accepted in ${edge}`
    purposes.push({ passes: true, sketches: [sketchOf(name, { [`/projects/${first}/acceptedOn`]: `${edge}-01-01` })] })
    purposes.push({
      figure: 'lookbackYears',
      sketches: [
        sketchOf(`${spot.key} accepted in ${edge - 1}`, { [`/projects/${first}/acceptedOn`]: `${edge - 1}-12-31` }),
      ],
    })
  }
  const more: [boolean, string, string, unknown][] = [
    [role !== undefined, 'in another role', 'role', '劳务分包'],
    [independent === true, 'not alone', 'independent', false],
    [platformGrades !== undefined, 'of data grade D', 'platformGrade', 'D'],
  ]
  for (const [asked, name, field, value] of more)
    if (asked)
      purposes.push({ sketches: [sketchOf(`${spot.key} ${name}`, { [`/projects/${first}/${field}`]: value })] })
  return purposes
}

/** Where one of several tests is enough: each of the others at its threshold in place of the first, and just below. */
function otherTests(of: object, unit: UnitProject, label: string, { ground }: Spot): Purpose[] {
  const what = [unit.what].flat()[0]!
  const metrics = (unit.quantities ?? []).map((it) => it.metric)
  return worksIn(of).flatMap(({ what: asked, where = [], whereAny = [] }) => {
    const place = where.length
    const inOrder = where.every((it, i) => metrics[i] === it.metric) && metrics[place] === whereAny[0]?.metric
    if (!inOrder || ![asked].flat().includes(what)) return []
    const alike = (ground.snapshot.projects ?? []).flatMap((it, i) => {
      const same = JSON.stringify(it.units?.[0]?.quantities) === JSON.stringify(unit.quantities)
      return it.leaders === undefined && same ? [i] : []
    })
    return whereAny.slice(1).flatMap(({ metric, atLeast, unit: measure }): Purpose[] => {
      if (typeof atLeast !== 'number' || alike.length === 0) return []
      const values = (first: number) =>
        Object.fromEntries(
          alike.map((i, n) => [
            `/projects/${i}/units/0/quantities/${place}`,
            { metric, value: n === 0 ? first : atLeast, ...(measure === undefined ? {} : { unit: measure }) },
          ]),
        )
      return [
        { passes: true, sketches: [sketchOf(`${label} by ${metric} ${atLeast}`, values(atLeast))] },
        { sketches: [sketchOf(`${label} by ${metric} ${below(atLeast)}`, values(below(atLeast)))] },
      ]
    })
  })
}

/** All units of a kind at the upper end of a range. */
function upperEdges(of: object, what: string | string[], label: string, { ground }: Spot): Purpose[] {
  const tests = worksIn(of).filter((it) => [it.what].flat().includes([what].flat()[0]!))
  const uppers = tests
    .flatMap((it) => [...(it.where ?? [])])
    .filter((it): it is Test & { atMost: number } => typeof it.atMost === 'number' && typeof it.atLeast === 'number')
  return uppers.flatMap((test) => {
    const values: Record<string, unknown> = {}
    for (const [i, { units }] of (ground.snapshot.projects ?? []).entries())
      for (const [j, { metric, value }] of (units?.[0]?.quantities ?? []).entries())
        if (metric === test.metric && value === test.atLeast)
          values[`/projects/${i}/units/0/quantities/${j}/value`] = test.atMost
    if (Object.keys(values).length === 0) return []
    return [{ passes: true, sketches: [sketchOf(`${label} ${test.metric} ${test.atMost}`, values)] }]
  })
}

function worksIn(it: unknown): Works[] {
  if (Array.isArray(it)) return it.flatMap(worksIn)
  if (typeof it !== 'object' || it === null) return []
  return 'what' in it ? [it as Works] : Object.values(it).flatMap(worksIn)
}

/** Each machine missing, one fewer, each capacity just below, hired. */
export function equipmentPurposes(_: EquipmentRequirement, spot: Spot): Purpose[] {
  const machines = spot.ground.snapshot.equipment ?? []
  return machines.flatMap((machine, i): Purpose[] => {
    const label = `${spot.key} ${machine.what}`
    const count = (machine.count ?? 1) - 1
    return [
      {
        sketches: [
          sketchOf(`${label} ${count === 0 ? 'none' : `only ${count}`}`, { [`/equipment/${i}/count`]: count }),
        ],
      },
      ...quantityPurposes(machine.capacities ?? [], `/equipment/${i}/capacities`, label, spot),
      ...(i === 0 && spot.ground.base.machines === undefined
        ? [{ sketches: [sketchOf(`${label} hired`, { [`/equipment/${i}/ownership`]: 'leased' })] }]
        : []),
    ]
  })
}
