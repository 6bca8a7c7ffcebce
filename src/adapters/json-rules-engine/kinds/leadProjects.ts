import type { LeadProjectsRequirement } from '../../../corpus/requirements/leadProjects.ts'
import { figureOf, OPEN } from '../bounds.ts'
import { atLeast, join } from '../condition.ts'
import { countOr, type JsonKind, reach } from '../kind.ts'

/** Projects of the wanted classes that the technical lead, or another whom the law names, has led. */
export const leadProjects: JsonKind<LeadProjectsRequirement> = {
  kind: 'leadProjects',
  facts: {
    leadProjects(asked) {
      const { requirement } = asked
      return reach(countOr(figureOf(requirement.atLeast), 1), (count) => ({ ...requirement, atLeast: count }), asked)
    },
    classesOfLeadProjects: () => OPEN,
  },
  conditions({ atLeast: needs, like, classes }, ask) {
    const number = atLeast(ask('leadProjects', { like }), figureOf(needs))
    return Array.isArray(classes) ? number : join('all', [number, atLeast(ask('classesOfLeadProjects'), 'unknown')])
  },
}
