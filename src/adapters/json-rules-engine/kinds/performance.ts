import type { PerformanceRequirement } from '../../../corpus/requirements/performance.ts'
import type { Bounds } from '../bounds.ts'
import { figureOf, OPEN } from '../bounds.ts'
import { atLeast, join } from '../condition.ts'
import { type Asked, countOr, type JsonKind, reach } from '../kind.ts'

const listed = ({ of, outOf = 1 }: PerformanceRequirement) => (of === 'unknown' ? outOf : of.length)

function classesMet(asked: Asked<PerformanceRequirement>): Bounds {
  const { orSameClass: _, ...requirement } = asked.requirement
  const upTo = countOr(figureOf(requirement.atLeast), listed(requirement))
  return reach(upTo, (count) => ({ ...requirement, atLeast: count }), asked)
}

function projectsDone(asked: Asked<PerformanceRequirement>): Bounds {
  const { requirement } = asked
  return reach(countOr(figureOf(requirement.projects), 1), (count) => ({ ...requirement, projects: count }), asked)
}

/** More classes than there are cannot be met: what is left is so many projects of one class. */
function projectsOfOneClass(asked: Asked<PerformanceRequirement>): Bounds {
  const { groups: _, ...requirement } = asked.requirement
  const upTo = countOr(figureOf(requirement.orSameClass), 1)
  return reach(upTo, (count) => ({ ...requirement, atLeast: listed(requirement) + 1, orSameClass: count }), asked)
}

/** Classes of performance met at once, no unit project serving two; or projects, where the law counts those. */
export const performance: JsonKind<PerformanceRequirement> = {
  kind: 'performance',
  facts: { classesMet, projectsDone, projectsOfOneClass, classesOfPerformance: () => OPEN },
  conditions(requirement, ask) {
    const { atLeast: needs, projects, orSameClass, lookbackYears, of } = requirement
    const told = { lookbackYears, ...(of === 'unknown' ? {} : { outOf: of.length }) }
    if (of === 'unknown') return atLeast(ask('classesOfPerformance', told), 'unknown')
    if (projects !== undefined) return atLeast(ask('projectsDone', told), figureOf(projects))
    const classes = atLeast(ask('classesMet', told), figureOf(needs))
    if (orSameClass === undefined) return classes
    return join('any', [classes, atLeast(ask('projectsOfOneClass', told), figureOf(orSameClass))])
  },
}
