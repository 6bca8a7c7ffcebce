import type { Lexicon } from '../../corpus/lexicon.ts'
import type { PerformanceClass, Works } from '../../corpus/requirements/works.ts'
import { NOT, SURE } from '../counting/check.ts'
import type { Standing } from '../counting/reason.ts'
import type { MissingFact, NotCounted } from '../finding.ts'
import { missingFacts } from '../notCounted.ts'
import { compileWorks, unmeasured } from './measure.ts'
import type { Unit } from './unitView.ts'

/** Units of the right kind that do not surely count, with every reason. */
export function notCountedUnits(
  units: readonly Unit[],
  concerns: (unit: Unit) => boolean,
  lexicon: Lexicon,
  classes: readonly PerformanceClass[],
) {
  const notCounted: NotCounted[] = []
  const missing: MissingFact[] = []
  const kinds = classes.flatMap(worksOf).map((works) => ({ works, matches: compileWorks(works, lexicon) }))
  for (const unit of units) {
    if (!concerns(unit)) continue
    const open = kinds.filter(({ works, matches }) => matches(unit) !== NOT && unmeasured(works, unit, lexicon).length > 0)
    const served = kinds.some(({ matches }) => matches(unit) === SURE)
    const metrics = served ? [] : [...new Set(open.flatMap(({ works }) => unmeasured(works, unit, lexicon)))]
    if (unit.weight === SURE && metrics.length === 0) continue
    const reasons: Standing[] = [
      ...unit.reasons,
      ...metrics.map((metric): Standing => ({ code: 'metricUnknown', metric, weighs: 'may', pointer: pointerOf(unit) })),
    ]
    const mayCount = unit.weight !== NOT
    notCounted.push({ of: 'project', id: unit.project.id, unit: unit.unit.id, mayCount, reasons })
    if (mayCount) missing.push(...missingFacts(reasons))
  }
  return { notCounted, missing }
}

const pointerOf = ({ project, unit }: Unit) => `/projects/${project.id}/units/${unit.id}/quantities`

/** The descriptions of works in a class. */
export function worksOf(it: PerformanceClass): Works[] {
  if ('any' in it) return it.any.flatMap(worksOf)
  if ('all' in it) return it.all.flatMap(worksOf)
  return 'pool' in it ? it.pool : [it]
}
