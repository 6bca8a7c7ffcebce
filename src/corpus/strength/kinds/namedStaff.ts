import type { NamedStaffRequirement } from '../../requirements/namedStaff.ts'
import { figureWeakness, type Strength, type Weakness } from '../weakness.ts'
import { whoWeaknesses } from '../who.ts'

/** As many for the same role, of as narrow a description. */
export const namedStaff: Strength<NamedStaffRequirement> = {
  kind: 'namedStaff',
  weaknesses(higher, lower, lexicon) {
    if (higher.role !== lower.role) return [{ code: 'other', field: 'role', higher: higher.role, lower: lower.role }]
    const history: Weakness[] =
      lower.workHistory === true && higher.workHistory !== true ? [{ code: 'missing', field: 'workHistory' }] : []
    return [
      ...figureWeakness('atLeast', higher.atLeast, lower.atLeast),
      ...whoWeaknesses(higher.who, lower.who, lexicon),
      ...history,
    ]
  },
}
