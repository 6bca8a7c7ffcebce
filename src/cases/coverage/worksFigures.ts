import type { Finding } from '../../assess/finding.ts'
import type { Option, PerformanceClass, Test, Total, Works } from '../../corpus/requirements/works.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { UnitProject } from '../../domain/snapshot/works.ts'
import { type Figure, figure } from './figure.ts'
import { passesTests, testFigures, valuesOf } from './quantities.ts'

/**
 * The figures of a class of performance. The upper bound of an option is left out where a sibling asks for as much or
 * more: whoever exceeds it serves the sibling, so no filing stands beyond it and falls short.
 */
export function classFigures(it: PerformanceClass, path: string, larger: readonly Test[] = []): Figure[] {
  if ('any' in it) {
    const tests = it.any.flatMap(testsIn)
    return it.any.flatMap((child, i) => classFigures(child, `${path}/any/${i + 1}`, [...larger, ...tests]))
  }
  if ('all' in it) return it.all.flatMap((child, i) => classFigures(child, `${path}/all/${i + 1}`, larger))
  if ('pool' in it)
    return [
      ...figure(`${path}/atLeast`, it.atLeast, ({ snapshot }) => [
        unitsIn(snapshot).filter((unit) => it.pool.some((works) => serves(works, unit))).length,
      ]),
      ...it.pool.flatMap((works, i) =>
        worksFigures(works, `${path}/pool/${i + 1}`, [...larger, ...it.pool.flatMap(testsOf)]),
      ),
    ]
  return [...optionFigures(it, path), ...worksFigures(it, path, larger)]
}

function optionFigures(option: Option, path: string): Figure[] {
  const { atLeast, sum, perYear, subtotals = [] } = option
  const counted = atLeast ?? (sum === undefined && perYear === undefined ? 1 : undefined)
  const total = (snapshot: Snapshot, { metric, unit }: Total, part?: string) =>
    unitsIn(snapshot)
      .filter((it) => isOf(option, it))
      .flatMap((it) =>
        valuesOf(
          it.quantities?.filter((q) => part === undefined || q.part === part),
          metric,
          unit,
        ),
      )
      .reduce((all, value) => all + value, 0)
  return [
    ...figure(`${path}/atLeast`, counted, ({ snapshot, finding }) => [
      unitsIn(snapshot).filter((it) => serves(option, it)).length,
      ...unitsOfClass(finding, path),
    ]),
    ...(sum === undefined ? [] : figure(`${path}/sum/atLeast`, sum.atLeast, ({ snapshot }) => [total(snapshot, sum)])),
    ...(perYear === undefined
      ? []
      : figure(`${path}/perYear/atLeast`, perYear.atLeast, ({ snapshot }) => [total(snapshot, perYear)])),
    ...subtotals.flatMap((it, i) =>
      figure(`${path}/subtotals/${i + 1}/atLeast`, it.atLeast, ({ snapshot }) => [total(snapshot, it, it.part)]),
    ),
  ]
}

function worksFigures(works: Works, path: string, larger: readonly Test[]): Figure[] {
  const quantities = ({ snapshot }: { snapshot: Snapshot }) =>
    unitsIn(snapshot)
      .filter((it) => isOf(works, it))
      .map((it) => it.quantities)
  return [
    ...testFigures(works.where, `${path}/where`, quantities),
    ...testFigures(works.whereAny, `${path}/whereAny`, quantities),
    ...(works.containsAtLeast === undefined
      ? []
      : figure(`${path}/containsAtLeast/atLeast`, works.containsAtLeast.atLeast, ({ snapshot }) =>
          unitsIn(snapshot)
            .filter((it) => isOf(works, it))
            .map((it) => (it.contains ?? []).filter((part) => works.containsAtLeast!.of.includes(part)).length),
        )),
  ].filter((it) => !isShadowed(it, works, larger))
}

/** An upper bound beyond which a sibling begins. */
function isShadowed({ bound, value, path }: Figure, works: Works, larger: readonly Test[]): boolean {
  if (bound !== 'atMost' && bound !== 'below') return false
  const test = (path.includes('/whereAny/') ? works.whereAny : works.where)?.[Number(path.split('/').at(-2)) - 1]
  return larger.some((it) => {
    const from = it.atLeast ?? it.above
    return it.metric === test?.metric && typeof from === 'number' && from >= value
  })
}

/** How many units the engine found for the class in which a path lies. */
function unitsOfClass({ has }: Finding, path: string): number[] {
  const n = Number(path.split('/')[1])
  return has.of === 'projects' ? has.classes.flatMap((it) => (it.n === n ? [it.units.length] : [])) : []
}

const unitsIn = ({ projects = [] }: Snapshot): UnitProject[] => projects.flatMap((it) => it.units ?? [])
const isOf = (works: Works, unit: UnitProject) => [unit.what].flat().some((it) => [works.what].flat().includes(it))
const serves = (works: Works, unit: UnitProject) =>
  isOf(works, unit) &&
  passesTests(works.where, unit.quantities) &&
  (works.whereAny === undefined || works.whereAny.some((it) => passesTests([it], unit.quantities)))

const testsOf = ({ where = [], whereAny = [] }: Works): Test[] => [...where, ...whereAny]

function testsIn(it: PerformanceClass): Test[] {
  if ('any' in it) return it.any.flatMap(testsIn)
  if ('all' in it) return it.all.flatMap(testsIn)
  return 'pool' in it ? it.pool.flatMap(testsOf) : testsOf(it)
}
