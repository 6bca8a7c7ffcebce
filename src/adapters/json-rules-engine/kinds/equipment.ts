import type { EquipmentLine, EquipmentRequirement } from '../../../corpus/requirements/equipment.ts'
import { type Bounds, figureOf, OPEN } from '../bounds.ts'
import { atLeast, type Bounded, join } from '../condition.ts'
import { type Ask, type Asked, countOr, type JsonKind, reach } from '../kind.ts'

/** How many lines have their machines at once, a machine serving one line only. */
function equipmentLines(asked: Asked<EquipmentRequirement>): Bounds {
  const { requirement } = asked
  const upTo = countOr(figureOf(requirement.atLeast), requirement.of.length)
  return reach(upTo, (count) => ({ ...requirement, atLeast: count }), asked)
}

/** How many machines fit a line, whatever other lines they fit too. */
function machines({ judged, context, params }: Asked<EquipmentRequirement>): Bounds {
  const { has } = judged()
  const line = has.of === 'machines' ? has.lines[Number(params.line)] : undefined
  if (line === undefined || context.snapshot.equipment === undefined) return OPEN
  return { sure: line.count, possible: line.possible }
}

/** The machines of each line, where every line is needed and has no choice in it; the lines together in any case. */
function conditions(requirement: EquipmentRequirement, ask: Ask): Bounded {
  const needs = requirement.atLeast === undefined ? requirement.of.length : figureOf(requirement.atLeast)
  const together = atLeast(ask('equipmentLines'), needs)
  const everyOne = requirement.atLeast === undefined && !requirement.of.some((it) => 'any' in it)
  if (!everyOne) return together
  const lines = requirement.of.flatMap((line, i) => lineConditions(line, i, ask))
  return join('all', [...lines, together])
}

function lineConditions(line: EquipmentLine, i: number, ask: Ask): Bounded[] {
  if ('any' in line || line.sum !== undefined || line.ofWhich !== undefined) return []
  return [
    atLeast(ask('machines', { line: i, what: line.what }), line.atLeast === undefined ? 1 : figureOf(line.atLeast)),
  ]
}

/** Machines owned, line by line and all lines together. */
export const equipment: JsonKind<EquipmentRequirement> = {
  kind: 'equipment',
  facts: { equipmentLines, machines },
  conditions,
}
