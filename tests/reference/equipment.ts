import type { EquipmentLine, EquipmentRequirement } from '../../src/corpus/requirements/equipment.ts'
import type { Equipment } from '../../src/domain/snapshot/works.ts'
import { toBase } from '../../src/domain/units.ts'
import { canMatch } from './matching.ts'
import { choices, subsets } from './performance.ts'
import { evidenced, type Scene, selected } from './scene.ts'
import { and, type Bound, fromBounds, holdsIn, known, type Tri } from './tri.ts'
import { inBase, passesTest } from './works.ts'

type Plain = Exclude<EquipmentLine, { any: EquipmentLine[] }> & { ofWhich?: EquipmentLine[] | undefined }
type Fits = (machine: Equipment) => Tri

/** Machines: every choice of so many lines, of one alternative each, every assignment of machines to places. */
export function equipment({ of, atLeast = of.length }: EquipmentRequirement, scene: Scene): Tri {
  if (scene.snapshot.equipment === undefined) return undefined
  const machines = selected(scene.snapshot.equipment, scene.item.equipment)
  return fromBounds((bound) => {
    const many = typeof atLeast === 'number' ? atLeast : bound === 'sure' ? of.length : 0
    const known = typeof atLeast === 'number' || bound === 'may'
    return (
      known &&
      subsets(of.length).some(
        (set) =>
          set.length === many &&
          choices(set.map((n) => readings(of[n]!))).some((lines) => suffice(lines, machines, scene, bound)),
      )
    )
  })
}

/** A line with one alternative chosen wherever the law leaves a choice. */
function readings(line: EquipmentLine): Plain[] {
  if ('any' in line) return line.any.flatMap(readings)
  return choices((line.ofWhich ?? []).map(readings)).map((ofWhich) => ({ ...line, ofWhich }))
}

function suffice(lines: readonly Plain[], machines: readonly Equipment[], scene: Scene, bound: Bound): boolean {
  const places = lines.flatMap((line) => placesOf(line, () => true, scene, bound))
  if (places.includes('never')) return false
  const single = machines.flatMap((it) => Array.from({ length: Math.min(it.count ?? 1, places.length) }, () => it))
  const fits = (places as Fits[]).map((place) => single.flatMap((it, i) => (holdsIn(bound, place(it)) ? [i] : [])))
  return canMatch(fits) && lines.every((line) => sumReached(line, machines, scene, bound))
}

function placesOf(line: Plain, outer: Fits, scene: Scene, bound: Bound): (Fits | 'never')[] {
  const fits: Fits = (it) => and(outer(it), isOf(it, line, scene))
  const inside = (line.ofWhich ?? []).flatMap((part) => placesOf(part as Plain, fits, scene, bound))
  const asked = line.atLeast ?? (line.sum === undefined ? 1 : 0)
  if (typeof asked !== 'number') return bound === 'sure' ? ['never'] : inside
  return [...inside, ...Array.from({ length: Math.max(0, asked - inside.length) }, () => fits)]
}

function isOf(machine: Equipment, line: Plain, scene: Scene): Tri {
  const { lexicon } = scene.law
  const capacity = (metric: string) => capacities(machine, metric, scene)
  return and(
    known(machine.ownership, (it) => it === 'owned'),
    evidenced(machine.evidence, 'equipment', scene),
    lexicon.accept('equipment', line.what).words.has(machine.what),
    ...(line.where ?? []).map((test) => passesTest(capacity(test.metric), test, scene)),
  )
}

function capacities(machine: Equipment, metric: string, scene: Scene) {
  const definition = scene.law.lexicon.metric(metric)
  const names = [metric, definition?.name, ...(definition?.synonyms ?? [])]
  return (machine.capacities ?? []).filter((it) => names.includes(it.metric))
}

/** Is the aggregate capacity reached, over every machine that fits? What is not measured may be anything. */
function sumReached(line: Plain, machines: readonly Equipment[], scene: Scene, bound: Bound): boolean {
  const { sum } = line
  if (sum === undefined) return true
  if (typeof sum.atLeast !== 'number') return bound === 'may'
  const amounts = machines
    .filter((it) => holdsIn(bound, isOf(it, line, scene)))
    .map((it) => {
      const own = capacities(it, sum.metric, scene)
      if (own.length === 0) return bound === 'may' ? Number.POSITIVE_INFINITY : 0
      return own.map(inBase).reduce((a, b) => a + b, 0) * (it.count ?? 1)
    })
  return amounts.reduce((a, b) => a + b, 0) >= toBase(sum.atLeast, sum.unit)
}
