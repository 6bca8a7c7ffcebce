import { doubtedPerformance } from '../../corpus/doubts.ts'
import type { PerformanceRequirement } from '../../corpus/requirements/performance.ts'
import type { PerformanceClass } from '../../corpus/requirements/works.ts'
import { yearOf } from '../../domain/day.ts'
import type { Act } from '../act.ts'
import { MAY, NOT, SURE } from '../counting/check.ts'
import type { Cause, HasClass } from '../finding.ts'
import type { Assessor, Context, Judge, Setup } from '../setup.ts'
import { between } from '../verdict.ts'
import { build } from '../works/build.ts'
import { type Choice, chooseClasses, type Quota, reachableWays } from '../works/choose.ts'
import { best, reach, required, serves, type Ways, waysOf } from '../works/demand.ts'
import { notCountedUnits } from '../works/notCounted.ts'
import { rolesOf, type Unit, unitReader } from '../works/unitView.ts'
import { doubtedInPart } from './doubted.ts'
import { figureUnknown, unknownsOf } from './unstated.ts'

/** What the enterprise has built: N of M classes, or so many projects across them, no unit project serving two. */
export const performance: Assessor<PerformanceRequirement> = {
  kind: 'performance',
  compile(requirement, setup): Judge {
    const doubts = doubtedPerformance(requirement)
    const recorded = compileFigures(requirement, setup)
    return doubts === undefined
      ? recorded
      : doubtedInPart(recorded, compileFigures(doubts.sure, setup, true), doubts.about)
  },
}

/** @param aroundUnknown - whether what is missing may be built by the classes that are known, though others are not */
function compileFigures(requirement: PerformanceRequirement, { lexicon }: Setup, aroundUnknown = false): Judge {
  const { of, lookbackYears, groups = [], orSameClass, role, independent = false, platformGrades } = requirement
  if (typeof lookbackYears !== 'number') return figureUnknown('lookbackYears')
  const unknown = unknownsOf(requirement)
  const reader = unitReader({ lookbackYears, roles: rolesOf(lexicon, role), independent, own: true, platformGrades })
  const listed = of === 'unknown' ? [] : of
  const quotas = groups.map((it): Quota => ({ of: it.of.map((n) => n - 1), atLeast: reach(it.atLeast) }))

  const view = (context: Context) => {
    const last = yearOf(context.day)
    const years = Array.from({ length: lookbackYears + 1 }, (_, i) => last - lookbackYears + i)
    const classes = listed.map((it) => waysOf(it, { lexicon, years }))
    return { classes, units: reader.units(context) }
  }

  const choose = (classes: readonly Ways[], units: readonly Unit[], least: 1 | 2): Choice => {
    // A project that does not show its units may have any number of them, of any kind.
    if (least === MAY && units.some((it) => it.weight !== NOT && it.project.units === undefined)) return { classes: [] }
    const open = least === MAY
    if (requirement.projects !== undefined)
      return chooseProjects(classes, required(reach(requirement.projects), open), units, least)
    const wanted = quotas.map((it) => ({ ...it, atLeast: required(it.atLeast, open) }))
    const chosen = chooseClasses(classes, required(reach(requirement.atLeast), open), wanted, units, least)
    if (chosen !== undefined || orSameClass === undefined) return chosen
    return sameClass(listed, required(reach(orSameClass), open), units, least)
  }

  const sameClass = (all: readonly PerformanceClass[], count: number, units: readonly Unit[], least: 1 | 2): Choice => {
    for (const [n, it] of all.entries()) {
      const matches = best(
        waysOf(it, { lexicon, years: [], countsOnly: true })
          .flat()
          .flatMap((demand) => demand.matchers),
      )
      const found = units.filter((unit) => unit.weight >= least && matches(unit) >= least)
      if (found.length >= count) return { classes: [{ n, units: found }] }
    }
    return undefined
  }

  return {
    judge(context) {
      const { snapshot } = context
      const { classes, units } = view(context)
      const surely = choose(classes, units, SURE)
      const possibly = surely !== undefined && surely !== 'tooManyWays' ? surely : choose(classes, units, MAY)
      const known = snapshot.projects !== undefined
      const verdict =
        of === 'unknown' ? 'undetermined' : between(isChoice(surely) && known, possibly !== undefined || !known)
      const hasClasses = classes.map((ways, n) => hasClass(n, ways, units, surely))
      return {
        verdict,
        has: {
          of: 'projects',
          classes: hasClasses,
          ...(requirement.projects === undefined ? {} : { count: countOf(classes, units) }),
        },
        explain() {
          const matchers = classes.flat(2).flatMap((it) => it.matchers)
          const reasonsOf = (unit: Unit) => reader.reasons(unit, context.moment)
          const list = notCountedUnits({ units, reasonsOf }, units.map(best(matchers)), matchers)
          return {
            causes:
              verdict === 'met'
                ? []
                : [...unknown, ...causes(hasClasses, countOf(classes, units), surely, possibly, known)],
            notCounted: list.notCounted,
            missing:
              verdict !== 'undetermined' ? [] : known ? list.missing : [{ pointer: '/projects', fact: 'projects' }],
          }
        },
      }
    },
    remedy(_, context): Act[] {
      if (of === 'unknown' || (unknown.length > 0 && !aroundUnknown)) return []
      const { classes, units } = view(context)
      return build({ requirement, classes, quotas, units, context, lexicon })
    },
  }

  function causes(
    has: readonly HasClass[],
    projects: number,
    surely: Choice,
    possibly: Choice,
    known: boolean,
  ): Cause[] {
    if (!known) return [{ code: 'factMissing', missing: { pointer: '/projects', fact: 'projects' } }]
    if (surely === 'tooManyWays' || possibly === 'tooManyWays') return [{ code: 'tooManyWays' }]
    if (of === 'unknown') return []
    const met = has.filter((it) => it.verdict === 'met')
    if (requirement.projects !== undefined) {
      const needs = reach(requirement.projects)
      return [{ code: 'projectsShort', needs, has: projects, by: Math.max(0, needs - projects) }]
    }
    const needs = reach(requirement.atLeast)
    const found: Cause[] = []
    if (met.length < needs) found.push({ code: 'classesShort', needs, has: met.length, by: needs - met.length })
    for (const group of groups) {
      const inGroup = met.filter((it) => group.of.includes(it.n)).length
      if (inGroup < reach(group.atLeast))
        found.push({ code: 'groupShort', of: group.of, needs: reach(group.atLeast), has: inGroup })
    }
    if (found.length === 0) found.push({ code: 'unitsContested', classes: met.map((it) => it.n) })
    return found
  }
}

const isChoice = (choice: Choice) => choice !== undefined && choice !== 'tooManyWays'

function countOf(classes: readonly Ways[], units: readonly Unit[]): number {
  return units.filter((unit) => classes.some((ways) => ways.flat().some((it) => serves(it, unit) === SURE))).length
}

/** So many projects of any of the classes, whatever the classes. */
function chooseProjects(classes: readonly Ways[], count: number, units: readonly Unit[], least: 1 | 2): Choice {
  const found = units.filter((unit) => classes.some((ways) => ways.flat().some((it) => serves(it, unit) >= least)))
  return found.length >= count ? { classes: [{ n: 0, units: found }] } : undefined
}

function hasClass(n: number, ways: Ways, units: readonly Unit[], chosen: Choice): HasClass {
  const surely = reachableWays(ways, units, SURE, false).length > 0
  const possibly = surely || reachableWays(ways, units, MAY, true).length > 0
  const taken =
    isChoice(chosen) && typeof chosen === 'object' ? chosen.classes.find((it) => it.n === n)?.units : undefined
  const serving =
    taken ?? units.filter((unit) => unit.weight !== NOT && ways.flat().some((it) => serves(it, unit) === SURE))
  return {
    n: n + 1,
    verdict: between(surely, possibly),
    units: serving.map(({ project, unit }) => ({ project: project.id, unit: unit.id })),
  }
}
