import { isComposite, type Requirement } from './requirements/index.ts'
import type { LeadProjectsRequirement } from './requirements/leadProjects.ts'
import type { PerformanceRequirement } from './requirements/performance.ts'
import type { PerformanceClass, Test, Total, Works } from './requirements/works.ts'

/** A requirement by its sure figures alone, and what is not verified in the others. */
export interface InPartDoubted<R> {
  sure: R
  about: string[]
}

/**
 * A line of performance some classes of which no source bears out. By the sure figures those of such a class are not
 * known: its works may serve, whatever they measure, and never surely do.
 *
 * @returns `undefined` where no part is doubted
 */
export function doubtedPerformance(it: PerformanceRequirement): InPartDoubted<PerformanceRequirement> | undefined {
  const { of, groups = [] } = it
  const doubtedGroups = groups.filter(isDoubted)
  const about = [...(of === 'unknown' ? [] : of.flatMap(doubtsInClass)), ...doubtedGroups.flatMap(doubtsOfPart)]
  const none = of === 'unknown' || !of.some(holdsDoubt)
  if (none && doubtedGroups.length === 0) return undefined
  return {
    sure: {
      ...it,
      of: of === 'unknown' ? of : of.map(sureClass),
      ...(it.groups === undefined
        ? {}
        : { groups: groups.map((group) => (isDoubted(group) ? { ...group, atLeast: 'unknown' as const } : group)) }),
    },
    about: [...new Set(about)],
  }
}

/** The same of projects that persons led. */
export function doubtedLeadProjects(it: LeadProjectsRequirement): InPartDoubted<LeadProjectsRequirement> | undefined {
  const { classes } = it
  if (!Array.isArray(classes) || !classes.some(holdsDoubt)) return undefined
  return { sure: { ...it, classes: classes.map(sureClass) }, about: [...new Set(classes.flatMap(doubtsInClass))] }
}

/** Does no source bear out the figures of a class, or of a part of it? */
export function holdsDoubt(it: PerformanceClass): boolean {
  return isDoubted(it) || partsOf(it).some(holdsDoubt)
}

/** A class with its figures taken as recorded, whether or not any source bears them out. */
export function asRecorded(it: PerformanceClass): PerformanceClass {
  const { confidence: _, unverified: __, ...rest } = it
  if ('any' in rest) return { ...rest, any: rest.any.map(asRecorded) }
  return 'all' in rest ? { ...rest, all: rest.all.map(asRecorded) } : rest
}

/** The places in a requirement that are less sure than the line itself; not those taken from another grade. */
export function doubtedPlaces(it: Requirement): (string | number)[][] {
  if (isComposite(it)) return it.of.flatMap((part, i) => doubtedPlaces(part).map((at) => ['of', i, ...at]))
  if (it.kind !== 'performance') return []
  const groups = (it.groups ?? []).flatMap((group, i) => (isDoubted(group) ? [['groups', i]] : []))
  return [...(it.of === 'unknown' ? [] : doubtedClasses(it.of, ['of'])), ...groups]
}

function doubtedClasses(list: readonly PerformanceClass[], at: (string | number)[]): (string | number)[][] {
  return list.flatMap((it, i) => {
    if (isDoubted(it)) return [[...at, i]]
    const key = 'any' in it ? 'any' : 'all'
    return doubtedClasses(partsOf(it), [...at, i, key])
  })
}

export const isDoubted = ({ confidence }: { confidence?: string | undefined }) => confidence === 'low'

const partsOf = (it: PerformanceClass): readonly PerformanceClass[] =>
  'any' in it ? it.any : 'all' in it ? it.all : []

const doubtsOfPart = ({ unverified = [] }: { unverified?: string[] | undefined }) => unverified

const doubtsInClass = (it: PerformanceClass): string[] =>
  isDoubted(it) ? doubtsOfPart(it) : partsOf(it).flatMap(doubtsInClass)

function sureClass(it: PerformanceClass): PerformanceClass {
  if (isDoubted(it)) return unknownClass(it)
  if ('any' in it) return { ...it, any: it.any.map(sureClass) }
  return 'all' in it ? { ...it, all: it.all.map(sureClass) } : it
}

/** A class whose figures are not known. Where it tests anything it takes at least one project, however many it takes. */
function unknownClass(it: PerformanceClass): PerformanceClass {
  if ('any' in it) return { ...it, any: it.any.map(unknownClass) }
  if ('all' in it) return { ...it, all: it.all.map(unknownClass) }
  if ('pool' in it)
    return { ...it, pool: it.pool.map(unknownWorks), atLeast: it.pool.every(testsAnything) ? 1 : 'unknown' }
  const { sum, perYear, subtotals } = it
  const count = testsAnything(it) ? 1 : 'unknown'
  return {
    ...unknownWorks(it),
    ...(it.atLeast === undefined && (sum !== undefined || perYear !== undefined) ? {} : { atLeast: count }),
    ...(sum === undefined ? {} : { sum: unknownTotal(sum) }),
    ...(perYear === undefined ? {} : { perYear: unknownTotal(perYear) }),
    ...(subtotals === undefined ? {} : { subtotals: subtotals.map(unknownTotal) }),
  }
}

const testsAnything = ({ where = [], whereAny = [] }: Works) => where.length + whereAny.length > 0

const unknownTotal = <T extends Total>(it: T): T => ({ ...it, atLeast: 'unknown' })

function unknownWorks<T extends Works>(it: T): T {
  const { where, whereAny } = it
  return {
    ...it,
    ...(where === undefined ? {} : { where: where.map(unknownTest) }),
    ...(whereAny === undefined ? {} : { whereAny: whereAny.map(unknownTest) }),
  }
}

const unknownTest = ({ metric, unit }: Test): Test => ({
  metric,
  atLeast: 'unknown',
  ...(unit === undefined ? {} : { unit }),
})
