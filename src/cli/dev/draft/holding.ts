import { type Law, type Standard, sameCategory } from '../../../corpus/consolidate.ts'
import { grades, printQualification } from '../../../domain/qualification.ts'
import type { ApplicationKind } from '../../../domain/snapshot/application.ts'

/** What must be in hand for a kind of application: the grade itself, the grade below, or something else. */
export function holdingFor(law: Law, standard: Standard, kind: ApplicationKind): { holding?: string[] } {
  if (kind === '首次') return {}
  if (kind === '增项') return { holding: [otherThan(standard)] }
  if (kind !== '升级') return { holding: [printQualification(standard.qualification)] }
  const rank = (it: Standard) => grades.indexOf(it.qualification.grade)
  const below = law.standards
    .filter((it) => sameCategory(it.qualification, standard.qualification) && rank(it) > rank(standard))
    .sort((a, b) => rank(a) - rank(b))[0]
  return below === undefined ? {} : { holding: [printQualification(below.qualification)] }
}

/** A qualification of little demands. */
function otherThan({ qualification: { sequence, category } }: Standard): string {
  if (sequence !== '工程监理') return '施工劳务不分等级'
  return category === '房屋建筑工程' ? '工程监理市政公用工程专业乙级' : '工程监理房屋建筑工程专业乙级'
}
