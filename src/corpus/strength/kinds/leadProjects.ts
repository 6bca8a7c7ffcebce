import type { LeadProjectsRequirement } from '../../requirements/leadProjects.ts'
import { figureWeakness, type Strength, unknown, type Weakness } from '../weakness.ts'
import { classImplies } from '../works.ts'

/** As many projects, of classes that are classes of the other, led by nobody else than the other lets lead. */
export const leadProjects: Strength<LeadProjectsRequirement> = {
  kind: 'leadProjects',
  weaknesses(higher, lower, lexicon) {
    const number = figureWeakness('atLeast', higher.atLeast, lower.atLeast)
    const others: Weakness[] =
      higher.or !== undefined && JSON.stringify(higher.or) !== JSON.stringify(lower.or)
        ? [{ code: 'other', field: 'or' }]
        : []
    if (JSON.stringify(higher.like) === JSON.stringify(lower.like)) return [...number, ...others]
    const [mine, theirs] = [higher.classes, lower.classes]
    if (!Array.isArray(mine) || !Array.isArray(theirs)) return [...number, ...others, unknown('like')]
    const within = (whenUnknown: boolean) =>
      mine.every((it) => theirs.some((one) => classImplies(it, one, { lexicon, whenUnknown })))
    if (within(false)) return [...number, ...others]
    return [...number, ...others, within(true) ? unknown('like') : { code: 'other', field: 'like' }]
  },
}
