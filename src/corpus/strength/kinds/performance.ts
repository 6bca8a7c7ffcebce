import type { Lexicon } from '../../lexicon.ts'
import type { PerformanceRequirement } from '../../requirements/performance.ts'
import type { PerformanceClass } from '../../requirements/works.ts'
import { choiceWeakness } from '../choices.ts'
import type { Reading } from '../tests.ts'
import { figureWeakness, type Strength, unknown, type Weakness } from '../weakness.ts'
import { classImplies } from '../works.ts'

/** Whatever classes a firm picks to pass the one, they pass the other: as many, as large, as recent, as well contracted. */
export const performance: Strength<PerformanceRequirement> = {
  kind: 'performance',
  weaknesses(higher, lower, lexicon) {
    const roles = lower.role === undefined ? [] : rolesBeyond(higher.role, lower.role)
    const alone: Weakness[] =
      lower.independent === true && higher.independent !== true ? [{ code: 'missing', field: 'independent' }] : []
    return [
      ...recency(higher, lower),
      ...roles,
      ...alone,
      ...gradesBeyond(higher, lower),
      ...classes(higher, lower, lexicon),
    ]
  },
}

/** Fewer years to look back are more to ask. */
function recency({ lookbackYears: higher }: PerformanceRequirement, { lookbackYears: lower }: PerformanceRequirement) {
  if (typeof higher !== 'number' || typeof lower !== 'number') return [unknown('lookbackYears')]
  return higher <= lower ? [] : [{ code: 'figure', field: 'lookbackYears', higher, lower } as const]
}

function rolesBeyond(higher: string | readonly string[] | undefined, lower: string | readonly string[]): Weakness[] {
  if (higher === undefined) return [{ code: 'missing', field: 'role' }]
  const words = [higher].flat().filter((it) => ![lower].flat().includes(it))
  return words.length === 0 ? [] : [{ code: 'wider', field: 'role', words }]
}

function gradesBeyond(higher: PerformanceRequirement, lower: PerformanceRequirement): Weakness[] {
  if (lower.platformGrades === undefined) return []
  if (higher.platformGrades === undefined) return [{ code: 'missing', field: 'platformGrades' }]
  const words = higher.platformGrades.filter((it) => !lower.platformGrades!.includes(it))
  return words.length === 0 ? [] : [{ code: 'wider', field: 'platformGrades', words }]
}

function classes(higher: PerformanceRequirement, lower: PerformanceRequirement, lexicon: Lexicon): Weakness[] {
  if (higher.of === 'unknown' || lower.of === 'unknown') return [unknown('of')]
  if (lower.projects !== undefined) return projects(higher, lower, higher.of, lower.of, lexicon)
  const wanted = lower.atLeast
  if (typeof higher.atLeast !== 'number' || typeof wanted !== 'number')
    return higher.projects === undefined ? [unknown('atLeast')] : [{ code: 'other', field: 'projects' }]
  const groups = higher.groups ?? []
  const [above, below] = [higher.of, lower.of]
  const allowed = (chosen: readonly number[]) =>
    groups.every(({ of, atLeast }) => chosen.filter((i) => of.includes(i + 1)).length >= Number(atLeast))
  const choice = { choose: higher.atLeast, wanted, listed: below.length, allowed }
  const asked = lower.groups ?? []
  const sameGroups = asked.every((it) => groups.some((one) => figuresOf(one) === figuresOf(it)))
  return [
    ...choiceWeakness((whenUnknown) => servesOf(above, below, { lexicon, whenUnknown }), choice),
    ...(sameGroups ? [] : [{ code: 'missing', field: 'groups' } as const]),
    ...(higher.orSameClass !== undefined && lower.orSameClass === undefined
      ? [{ code: 'other', field: 'orSameClass' } as const]
      : []),
  ]
}

const servesOf = (higher: readonly PerformanceClass[], lower: readonly PerformanceClass[], reading: Reading) =>
  higher.map((it) => lower.flatMap((one, i) => (classImplies(it, one, reading) ? [i] : [])))

/** So many projects, of whatever class. */
function projects(
  higher: PerformanceRequirement,
  lower: PerformanceRequirement,
  above: readonly PerformanceClass[],
  below: readonly PerformanceClass[],
  lexicon: Lexicon,
): Weakness[] {
  const within = (whenUnknown: boolean) => servesOf(above, below, { lexicon, whenUnknown }).every((it) => it.length > 0)
  if (!within(false)) return [within(true) ? unknown('of') : { code: 'other', field: 'of' }]
  return figureWeakness('projects', higher.projects ?? higher.atLeast, lower.projects)
}

const figuresOf = ({ of, atLeast }: NonNullable<PerformanceRequirement['groups']>[number]) =>
  JSON.stringify([of, atLeast])
