import type { EquipmentLine, EquipmentRequirement } from '../../corpus/requirements/equipment.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { type Figure, figure } from './figure.ts'
import { passesTests, testFigures, valuesOf } from './quantities.ts'

type Plain = Exclude<EquipmentLine, { any: EquipmentLine[] }>

/** How many machines of each line, of what capacity, and how many lines where there is a choice. */
export function equipmentFigures({ atLeast, of }: EquipmentRequirement): Figure[] {
  return [
    ...figure('atLeast', atLeast, ({ snapshot }) => [of.filter((line) => isServed(line, snapshot)).length]),
    ...of.flatMap((line, i) => lineFigures(line, `of/${i + 1}`)),
  ]
}

function lineFigures(line: EquipmentLine, path: string): Figure[] {
  if ('any' in line) return line.any.flatMap((it, i) => lineFigures(it, `${path}/any/${i + 1}`))
  const { sum, where, ofWhich = [] } = line
  return [
    ...figure(`${path}/atLeast`, numberOf(line), ({ snapshot }) => [countOf(line, snapshot)]),
    ...testFigures(where, `${path}/where`, ({ snapshot }) => machinesOf(line, snapshot).map((it) => it.capacities)),
    ...figure(`${path}/sum/atLeast`, sum?.atLeast, ({ snapshot }) => [totalOf(line, snapshot)]),
    ...ofWhich.flatMap((it, i) => lineFigures(it, `${path}/ofWhich/${i + 1}`)),
  ]
}

/** One machine when neither a number nor a sum is asked. */
const numberOf = ({ atLeast, sum }: Plain) => atLeast ?? (sum === undefined ? 1 : undefined)

function isServed(line: EquipmentLine, snapshot: Snapshot): boolean {
  if ('any' in line) return line.any.some((it) => isServed(it, snapshot))
  const needs = numberOf(line)
  return (
    countOf(line, snapshot) >= (typeof needs === 'number' ? needs : 0) &&
    (line.sum === undefined || totalOf(line, snapshot) >= Number(line.sum.atLeast))
  )
}

const machinesOf = (line: Plain, { equipment = [] }: Snapshot) =>
  equipment.filter((it) => [line.what].flat().includes(it.what) && it.ownership !== 'leased')

const countOf = (line: Plain, snapshot: Snapshot) =>
  machinesOf(line, snapshot)
    .filter((it) => passesTests(line.where, it.capacities))
    .reduce((sum, it) => sum + (it.count ?? 1), 0)

function totalOf(line: Plain, snapshot: Snapshot): number {
  if (line.sum === undefined) return 0
  const { metric, unit } = line.sum
  return machinesOf(line, snapshot)
    .map((it) => (it.count ?? 1) * valuesOf(it.capacities, metric, unit).reduce((sum, value) => sum + value, 0))
    .reduce((sum, it) => sum + it, 0)
}
