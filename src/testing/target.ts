import type { Plan } from '../assess/plan.ts'
import { passing } from '../cases/passing.ts'
import { planFor } from '../cases/plans.ts'
import { type Standard, sameCategory } from '../corpus/consolidate.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Day } from '../domain/day.ts'
import { grades, printQualification, type Qualification } from '../domain/qualification.ts'
import { type ApplicationKind, applicationKinds } from '../domain/snapshot/application.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'

/** What generated filings apply for, on which day, by whose reading. */
export interface Target {
  corpus: Corpus
  qualification: Qualification
  day: Day
  profile: string
  kind: ApplicationKind
}

/** The law that a target is judged by. */
export const planOf = ({ corpus, day, profile }: Target): Plan => planFor(corpus, day, profile)

/**
 * The standard that a target applies for.
 *
 * @throws RangeError when the law of the day has no such standard
 */
export function standardOf(target: Target): Standard {
  const { qualification, day } = target
  const found = planOf(target).law.standard(qualification)
  if (found === undefined) throw new RangeError(`no standard \`${printQualification(qualification)}\` on ${day}`)
  return found
}

/** The next lower grade of the same category on the day. */
export function lowerOf(plan: Plan, of: Qualification): Standard | undefined {
  return plan.law.standards
    .filter((it) => sameCategory(it.qualification, of))
    .sort((a, b) => grades.indexOf(a.qualification.grade) - grades.indexOf(b.qualification.grade))
    .find((it) => grades.indexOf(it.qualification.grade) > grades.indexOf(of.grade))
}

/** A target for every kind of application by which the standard is open; a renewal when none is. */
export function targetsOf(of: Omit<Target, 'kind'>): Target[] {
  const probe: Target = { ...of, kind: '延续' }
  const standard = standardOf(probe)
  const open = applicationKinds.filter((kind) => planOf(probe).routes(standard, kind).length > 0)
  return open.length === 0 ? [probe] : open.map((kind) => ({ ...of, kind }))
}

/** The least filing that passes a target, as far as it can be passed: every number stands at its threshold. */
export function passingFiling(target: Target): Snapshot {
  const { corpus, qualification, day, profile, kind } = target
  const lower = lowerOf(planOf(target), qualification)?.qualification
  const held = kind === '延续' || kind === '重新核定' ? qualification : kind === '升级' ? lower : undefined
  return passing(corpus, {
    qualification: printQualification(qualification),
    day,
    profile,
    kind,
    ...(held === undefined ? {} : { holding: [printQualification(held)] }),
  })
}
