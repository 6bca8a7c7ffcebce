import type { Lexicon } from '../../corpus/lexicon.ts'
import type { PerformanceRequirement } from '../../corpus/requirements/performance.ts'
import type { Works } from '../../corpus/requirements/works.ts'
import type { Quantity } from '../../domain/snapshot/fields.ts'
import type { Project } from '../../domain/snapshot/works.ts'
import type { Act } from '../act.ts'
import { SURE } from '../counting/check.ts'
import type { Context } from '../setup.ts'
import { chooseClasses, type Quota, reachableWays } from './choose.ts'
import { type Demand, serves, type Ways } from './demand.ts'
import { passing } from './metric.ts'
import type { Unit } from './unitView.ts'

interface BuildTask {
  requirement: PerformanceRequirement
  classes: readonly Ways[]
  quotas: readonly Quota[]
  units: readonly Unit[]
  context: Context
  lexicon: Lexicon
}

/** The new projects that would meet a performance requirement, keeping as many classes met as can be. */
export function build(task: BuildTask): Act[] {
  const { requirement, classes, units } = task
  if (typeof requirement.projects === 'number') {
    const has = units.filter((unit) =>
      classes.some((ways) => ways.flat().some((it) => serves(it, unit) === SURE)),
    ).length
    const demand = classes.flat(2).find(isBuildable)
    return demand === undefined ? [] : [addProjects({ ...demand, count: requirement.projects - has }, task)]
  }
  if (typeof requirement.atLeast !== 'number') return []
  return missingClasses(task, requirement.atLeast).flatMap((n) => {
    const way = cheapest(classes[n]!)
    return way === undefined ? [] : way.map((demand) => addProjects(demand, task))
  })
}

/** The classes to build: those not kept, first what the groups want, then what takes the fewest projects. */
function missingClasses({ classes, quotas, units }: BuildTask, atLeast: number): number[] {
  const reachable = classes.flatMap((ways, n) => (reachableWays(ways, units, SURE, false).length > 0 ? [n] : []))
  for (let size = Math.min(atLeast, reachable.length); size >= 0; size--)
    for (const kept of subsets(reachable, size)) {
      const choice =
        size === 0
          ? { classes: [] }
          : chooseClasses(
              classes.map((it, n) => (kept.includes(n) ? it : [])),
              size,
              [],
              units,
              SURE,
            )
      if (choice === undefined || choice === 'tooManyWays') continue
      const missing = complete(kept, classes, quotas, atLeast)
      if (missing !== undefined) return missing
    }
  return []
}

function complete(
  kept: readonly number[],
  classes: readonly Ways[],
  quotas: readonly Quota[],
  atLeast: number,
): number[] | undefined {
  const cost = (n: number) =>
    cheapest(classes[n]!)?.reduce((sum, it) => sum + Math.max(1, it.count), 0) ?? Number.POSITIVE_INFINITY
  const open = classes
    .map((_, n) => n)
    .filter((n) => !kept.includes(n) && cost(n) < Number.POSITIVE_INFINITY)
    .sort((a, b) => cost(a) - cost(b) || a - b)
  const chosen: number[] = []
  for (const { of, atLeast: least } of quotas)
    while ([...kept, ...chosen].filter((n) => of.includes(n)).length < least) {
      const next = open.find((n) => of.includes(n) && !chosen.includes(n))
      if (next === undefined) return undefined
      chosen.push(next)
    }
  for (const n of open) if (kept.length + chosen.length < atLeast && !chosen.includes(n)) chosen.push(n)
  return kept.length + chosen.length === atLeast ? chosen : undefined
}

function* subsets(list: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) yield []
  else
    for (let i = from; i <= list.length - size; i++)
      for (const rest of subsets(list, size - 1, i + 1)) yield [list[i]!, ...rest]
}

/** The way of a class with the fewest projects; of years, the latest. */
function cheapest(ways: Ways): Demand[] | undefined {
  const cost = (way: readonly Demand[]) => way.reduce((sum, it) => sum + Math.max(1, it.count), 0)
  return ways
    .filter((way) => way.every(isBuildable))
    .toReversed()
    .sort((a, b) => cost(a) - cost(b))[0]
}

/** Tells a demand that a project can be made up for: all its figures are known for one of its works. */
export const isBuildable = (demand: Demand) =>
  Number.isFinite(demand.count) &&
  demand.sums.every((it) => Number.isFinite(it.least)) &&
  demand.works.some((works) => isKnown(works))

const isKnown = (works: Works) =>
  [...(works.where ?? []), ...(works.whereAny ?? [])].every(
    (test) => ![test.atLeast, test.above, test.atMost, test.below].includes('unknown'),
  )

function addProjects(demand: Demand, { requirement, context }: BuildTask): Act {
  const role = [requirement.role].flat()[0]
  const { evidence } = context.moment
  return {
    act: 'addProjects',
    count: Math.max(1, demand.count),
    ledByLead: false,
    project: {
      ...(role === undefined ? {} : { role }),
      ...(requirement.independent === true ? { independent: true } : {}),
      ...(requirement.platformGrades === undefined ? {} : { platformGrade: requirement.platformGrades[0]! }),
      ...(evidence.project === undefined ? {} : { evidence: evidence.project }),
      ...accepted(demand, context),
    },
  }
}

/** A project, accepted today, whose one unit serves a demand. */
export function accepted(
  demand: Demand,
  { day }: Context,
): Pick<Project, 'acceptedOn' | 'qualityAccepted' | 'role' | 'units'> {
  const works = demand.works.find(isKnown)!
  const role = [works.role].flat()[0]
  const tested = [...(works.where ?? []), ...(works.whereAny ?? []).slice(0, 1)].map(passing)
  const summed = demand.sums.map(
    ({ asked, part }): Quantity => ({
      metric: asked.metric,
      value: share(Number(asked.atLeast), demand.count),
      unit: asked.unit,
      ...(part === undefined ? {} : { part }),
    }),
  )
  const contains = [...(works.contains ?? []), ...(works.containsAtLeast?.of ?? [])]
  return {
    ...(role === undefined ? {} : { role }),
    acceptedOn: day,
    qualityAccepted: true,
    units: [
      {
        id: '1',
        what: [works.what].flat()[0]!,
        quantities: [...tested, ...summed],
        ...(contains.length === 0 ? {} : { contains }),
      },
    ],
  }
}

/** What each of several projects adds so that together they reach a sum. */
const share = (total: number, projects: number) => (projects <= 1 ? total : Math.ceil((total / projects) * 100) / 100)
