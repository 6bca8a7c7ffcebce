import { isComposite, type Requirement } from '../requirements/index.ts'
import { type Line, linesOf } from '../requirements/people.ts'
import type { EquipmentLine } from '../requirements/equipment.ts'
import { type LintCheck, type LintContext, writtenRequirements } from './context.ts'

/** Parts fit into wholes: `ofWhich` and `covering` into their number, N into its M classes. */
export const lines: LintCheck = (context) => {
  for (const { file, path, requirement } of writtenRequirements(context.corpus)) check(context, file, path, requirement)
}

function check(context: LintContext, file: string, path: (string | number)[], it: Requirement): void {
  if (isComposite(it)) it.of.forEach((child, i) => check(context, file, [...path, 'of', i], child))
  else if (it.kind === 'people')
    linesOf(it).forEach((line, i) => checkLine(context, file, it.lines === undefined ? path : [...path, 'lines', i], line))
  else if (it.kind === 'equipment') {
    chooses(context, file, path, it.atLeast, it.of.length)
    it.of.forEach((line, i) => checkMachines(context, file, [...path, 'of', i], line))
  } else if (it.kind === 'performance' && it.of !== 'unknown') {
    const { of, groups } = it
    chooses(context, file, path, it.atLeast, of.length)
    groups?.forEach((group, i) => {
      chooses(context, file, [...path, 'groups', i], group.atLeast, group.of.length)
      group.of.forEach((n, j) => {
        if (n > of.length) context.report('choose-more-than-listed', file, [...path, 'groups', i, 'of', j], { found: n, detail: { listed: of.length } })
      })
    })
  }
}

function chooses(context: LintContext, file: string, path: (string | number)[], atLeast: unknown, listed: number) {
  if (typeof atLeast === 'number' && atLeast > listed)
    context.report('choose-more-than-listed', file, [...path, 'atLeast'], { found: atLeast, detail: { listed } })
}

function checkLine(context: LintContext, file: string, path: (string | number)[], line: Line): void {
  const inside = (line.ofWhich ?? []).reduce((total, it) => total + (typeof it.atLeast === 'number' ? it.atLeast : 0), 0)
  if (typeof line.atLeast === 'number') {
    if (inside > line.atLeast)
      context.report('sub-line-larger', file, [...path, 'ofWhich'], { found: inside, detail: { total: line.atLeast } })
    if ((line.covering?.length ?? 0) > line.atLeast)
      context.report('covering-larger', file, [...path, 'covering'], { found: line.covering!.length, detail: { total: line.atLeast } })
  }
  line.ofWhich?.forEach((it, i) => checkLine(context, file, [...path, 'ofWhich', i], it))
}

function checkMachines(context: LintContext, file: string, path: (string | number)[], line: EquipmentLine): void {
  if ('any' in line) {
    line.any.forEach((it, i) => checkMachines(context, file, [...path, 'any', i], it))
    return
  }
  const parts = (line.ofWhich ?? []).map((it) => ('any' in it || typeof it.atLeast !== 'number' ? 0 : it.atLeast))
  const inside = parts.reduce((a, b) => a + b, 0)
  if (typeof line.atLeast === 'number' && inside > line.atLeast)
    context.report('sub-line-larger', file, [...path, 'ofWhich'], { found: inside, detail: { total: line.atLeast } })
}
