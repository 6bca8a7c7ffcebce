import type { NamedStaffRequirement } from '../../../corpus/requirements/namedStaff.ts'
import { figureOf, OPEN } from '../bounds.ts'
import { atLeast } from '../condition.ts'
import { countOr, type JsonKind, reach } from '../kind.ts'

/** How many of those named for a role are what the law wants of them. */
export const namedStaff: JsonKind<NamedStaffRequirement> = {
  kind: 'namedStaff',
  facts: {
    namedStaff(asked) {
      const { requirement, context } = asked
      if (context.snapshot.enterprise.officers === undefined) return OPEN
      return reach(countOr(figureOf(requirement.atLeast), 1), (count) => ({ ...requirement, atLeast: count }), asked)
    },
  },
  conditions: ({ role, atLeast: needs }, ask) => atLeast(ask('namedStaff', { role }), figureOf(needs)),
}
