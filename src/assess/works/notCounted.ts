import { NOT, SURE, type Weight } from '../counting/check.ts'
import type { Standing } from '../counting/reason.ts'
import type { MissingFact, NotCounted } from '../finding.ts'
import { missingFacts } from '../notCounted.ts'
import type { Matcher } from './measure.ts'
import { pointerOfUnit, type Unit } from './unitView.ts'

/**
 * Units of the right kind that do not surely count, with every reason.
 *
 * @param matched - how surely each unit is of a kind that any of the matchers wants
 */
export function notCountedUnits(
  { units, reasonsOf }: { units: readonly Unit[]; reasonsOf(unit: Unit): Standing[] },
  matched: readonly Weight[],
  matchers: readonly Matcher[],
  concerns?: (unit: Unit) => boolean,
) {
  const notCounted: NotCounted[] = []
  const missing: MissingFact[] = []
  for (const [i, unit] of units.entries()) {
    if (matched[i] === NOT || (matched[i] === SURE && unit.weight === SURE)) continue
    const kinds = matchers.filter((it) => it(unit) !== NOT)
    if (concerns?.(unit) === false) continue
    const open = kinds.some((it) => it(unit) === SURE) ? [] : kinds
    const metrics = [...new Set(open.flatMap((it) => it.unmeasured(unit)))]
    const own = unit.weight === SURE ? [] : reasonsOf(unit)
    const role: Standing = { code: 'roleUnknown', weighs: 'may', pointer: `/projects/${unit.projectAt}/role` }
    const needsRole = open.some((it) => it.needsRole(unit)) && !own.some((it) => it.code === role.code)
    const reasons: Standing[] = [
      ...own,
      ...(needsRole ? [role] : []),
      ...metrics.map(
        (metric): Standing => ({
          code: 'metricUnknown',
          metric,
          weighs: 'may',
          pointer: `${pointerOfUnit(unit)}/quantities`,
        }),
      ),
    ]
    if (reasons.length === 0) continue
    const mayCount = unit.weight !== NOT
    notCounted.push({ of: 'project', id: unit.project.id, unit: unit.unit.id, mayCount, reasons })
    if (mayCount) missing.push(...missingFacts(reasons))
  }
  return { notCounted, missing }
}
