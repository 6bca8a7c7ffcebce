import type { PerformanceRequirement } from '../../src/corpus/requirements/performance.ts'
import type { PerformanceClass, Works } from '../../src/corpus/requirements/works.ts'
import { toBase } from '../../src/domain/units.ts'
import type { Scene } from './scene.ts'
import { and, type Bound, fromBounds, holdsIn, or, type Tri } from './tri.ts'
import { adds, type Built, builtCounts, builtOf, isOf } from './works.ts'

/** Something asked of a set of units; no unit serves two of these. */
interface Demand {
  serves(it: Built): Tri
  enough(given: readonly Built[], bound: Bound): boolean
}

/** What the enterprise has built: every choice of classes, every way of each, every assignment of units to demands. */
export function performance(requirement: PerformanceRequirement, scene: Scene): Tri {
  const { of, lookbackYears, role, independent, platformGrades, orSameClass } = requirement
  const doubtedGroups = (requirement.groups ?? []).filter((it) => it.confidence === 'low')
  if (scene.snapshot.projects === undefined || of === 'unknown') return undefined
  if (typeof lookbackYears !== 'number') return undefined
  const lastYear = Number(scene.day.slice(0, 4))
  const years = Array.from({ length: lookbackYears + 1 }, (_, i) => lastYear - i)
  const terms = { earliest: `${lastYear - lookbackYears}-01-01`, role, independent, platformGrades, own: true }
  const built = builtOf(scene)
  const counts = new Map(built.map((it) => [it, builtCounts(it, terms, scene)]))
  const ofClass = (it: Built, one: PerformanceClass) =>
    and(counts.get(it), or(...descriptionsIn(one).map(([works, sure]) => isOfDoubted(it, works, sure, scene))))
  const sameClass: Tri =
    orSameClass === undefined
      ? false
      : or(
          ...of.map((one) =>
            fromBounds((bound) =>
              many(
                built.filter((it) => holdsIn(bound, ofClass(it, one))),
                orSameClass,
                bound,
              ),
            ),
          ),
        )
  if (requirement.projects !== undefined) {
    const any = (it: Built) => or(...of.map((one) => ofClass(it, one)))
    return fromBounds((bound) =>
      many(
        built.filter((it) => holdsIn(bound, any(it))),
        requirement.projects,
        bound,
      ),
    )
  }
  const ways = of.map((one) => waysOf(one, scene, years, (it) => counts.get(it)))
  const chosen = fromBounds((bound) => {
    const least = figure(requirement.atLeast, bound)
    const isEnough = (set: readonly number[]) =>
      set.length >= least &&
      (requirement.groups ?? []).every(
        (it) =>
          set.filter((n) => it.of.includes(n + 1)).length >=
          figure(doubtedGroups.includes(it) ? 'unknown' : it.atLeast, bound),
      )
    // What no works at all could fill is no way, whatever else is to be filled.
    const open = ways.map((list) => list.filter((demands) => demands.every((it) => canAllot([it], built, bound))))
    // What more classes than needed can be served by, fewer can.
    return subsets(of.length)
      .filter((set) => isEnough(set) && !set.some((n) => isEnough(set.filter((it) => it !== n))))
      .some((set) => choices(set.map((n) => open[n]!)).some((demands) => canAllot(demands.flat(), built, bound)))
  })
  return or(chosen, sameClass)
}

/** A figure of the law in a bound: one that is not known can surely not be reached, and perhaps asks for nothing. */
const figure = (value: unknown, bound: Bound) =>
  typeof value === 'number' ? value : bound === 'sure' ? Number.POSITIVE_INFINITY : 0

/** So many units? A project that does not show its units may have any number of them. */
export const many = (units: readonly Built[], asked: unknown, bound: Bound) =>
  units.length >= figure(asked, bound) || (bound === 'may' && units.some((it) => it.unit === undefined))

function waysOf(
  one: PerformanceClass,
  scene: Scene,
  years: readonly number[],
  counts: (it: Built) => Tri,
  doubted = one.confidence === 'low',
): Demand[][] {
  const inside = (it: PerformanceClass) => waysOf(it, scene, years, counts, doubted || it.confidence === 'low')
  if ('any' in one) return one.any.flatMap(inside)
  if ('all' in one) return choices(one.all.map(inside)).map((it) => it.flat())
  const serves = (it: Built) =>
    and(counts(it), or(...worksIn(one).map((works) => isOfDoubted(it, works, !doubted, scene))))
  // Figures that no source bears out are never surely reached; whatever they are, what is measured takes a project.
  if (doubted) {
    const measured = worksIn(one).every((it) => (it.where ?? []).length + (it.whereAny ?? []).length > 0)
    const total = 'sum' in one && one.sum !== undefined ? one.atLeast === undefined : 'perYear' in one
    return [[{ serves, enough: (given, bound) => bound === 'may' && many(given, measured && !total ? 1 : 0, bound) }]]
  }
  if ('pool' in one) return [[{ serves, enough: (given, bound) => many(given, one.atLeast, bound) }]]
  const { perYear, sum, subtotals = [] } = one
  const reached = (
    given: readonly Built[],
    bound: Bound,
    total: { metric: string; atLeast: unknown; unit: string },
    only: { part?: string; year?: number },
  ) => {
    const least = typeof total.atLeast === 'number' ? toBase(total.atLeast, total.unit) : figure(total.atLeast, bound)
    return given.map((it) => adds(it, total.metric, scene, only)[bound]).reduce((a, b) => a + b, 0) >= least
  }
  if (perYear !== undefined)
    return years.map((year) => [{ serves, enough: (given, bound) => reached(given, bound, perYear, { year }) }])
  const atLeast = one.atLeast ?? (sum === undefined ? 1 : 0)
  const enough = (given: readonly Built[], bound: Bound) =>
    many(given, atLeast, bound) &&
    (sum === undefined || reached(given, bound, sum, {})) &&
    subtotals.every((sub) => reached(given, bound, sub, { part: sub.part }))
  return [[{ serves, enough }]]
}

/** Is a unit of a description? Where its figures are in doubt it may be, whatever it measures, and never surely is. */
export function isOfDoubted(it: Built, works: Works, sure: boolean, scene: Scene): Tri {
  if (sure) return isOf(it, works, scene)
  const { where = [], whereAny = [], ...kind } = works
  const ofKind = isOf(it, kind, scene)
  return where.length + whereAny.length === 0 ? ofKind : and(ofKind, undefined)
}

/** The descriptions in a class, each with whether its figures are sure. */
export function descriptionsIn(one: PerformanceClass, sure = true): [Works, boolean][] {
  const own = sure && one.confidence !== 'low'
  if ('any' in one) return one.any.flatMap((it) => descriptionsIn(it, own))
  if ('all' in one) return one.all.flatMap((it) => descriptionsIn(it, own))
  return ('pool' in one ? one.pool : [one]).map((it) => [it, own])
}

export function worksIn(one: PerformanceClass): Works[] {
  if ('any' in one) return one.any.flatMap(worksIn)
  if ('all' in one) return one.all.flatMap(worksIn)
  return 'pool' in one ? one.pool : [one]
}

/** Tries to give every unit to every demand that it serves; units of projects that show none may serve all at once. */
function canAllot(demands: readonly Demand[], built: readonly Built[], bound: Bound): boolean {
  const everywhere = built.filter((it) => it.unit === undefined)
  const single = built.filter((it) => it.unit !== undefined)
  const given = demands.map((demand) => everywhere.filter((it) => holdsIn(bound, demand.serves(it))))
  const from = (at: number): boolean => {
    const unit = single[at]
    if (unit === undefined) return demands.every((demand, d) => demand.enough(given[d]!, bound))
    const takers = demands.flatMap((demand, d) => (holdsIn(bound, demand.serves(unit)) ? [d] : []))
    if (takers.length === 0) return from(at + 1)
    return takers.some((d) => {
      given[d]!.push(unit)
      const found = from(at + 1)
      given[d]!.pop()
      return found
    })
  }
  return from(0)
}

/** Every choice of one from each list. */
export function choices<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((start) => list.map((it) => [...start, it])), [[]])
}

/** Every set of the numbers below n. */
export function subsets(n: number): number[][] {
  return Array.from({ length: 1 << n }, (_, bits) =>
    Array.from({ length: n }, (_, i) => i).filter((i) => bits & (1 << i)),
  )
}
