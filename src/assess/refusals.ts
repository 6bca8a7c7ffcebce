import type { Law, Standard } from '../corpus/consolidate.ts'
import { sameCategory } from '../corpus/consolidate.ts'
import type { RouteFile } from '../corpus/schema/route.ts'
import { mistyped } from '../domain/nearest.ts'
import { type Grade, grades, printQualification } from '../domain/qualification.ts'
import { applicationKinds, type Item } from '../domain/snapshot/application.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { MissingFact, Refusal } from './finding.ts'
import type { Plan } from './plan.ts'

/** Whether an item may be filed on the day at all, by which route, and what is not known about that. */
export interface Admission {
  standard: Standard | undefined
  route: RouteFile | undefined
  refusals: Refusal[]
  missing: MissingFact[]
}

/** Looks for every reason to refuse an item before its requirements are judged. */
export function admit(plan: Plan, snapshot: Snapshot, item: Item): Admission {
  const { law } = plan
  const standard = law.standard(item.qualification)
  if (standard === undefined) {
    const printed = printQualification(item.qualification)
    const near = mistyped(
      printed,
      law.standards.map((it) => printQualification(it.qualification)),
    )
    const refusal: Refusal = { code: 'unknownStandard', ...(near === undefined ? {} : { near }) }
    return { standard, route: undefined, refusals: [refusal], missing: [] }
  }
  const refusals: Refusal[] = [...plan.closed(standard)]
  const missing: MissingFact[] = []
  refuseEnterprise(law, snapshot, refusals, missing)
  const route = chooseRoute(plan, snapshot, item, standard, refusals)
  refuseHoldings(plan, snapshot, standard, refusals, missing)
  return { standard, route, refusals, missing }
}

function refuseEnterprise(
  law: Law,
  { enterprise, application }: Snapshot,
  refusals: Refusal[],
  missing: MissingFact[],
) {
  if (law.profile.firstFilingInRegionOnly && application.kind === '首次') {
    if (enterprise.region === undefined) missing.push({ pointer: '/enterprise/region', fact: 'region' })
    else if (enterprise.region === 'outOfRegion') refusals.push({ code: 'outOfRegion', profile: law.profile.id })
  }
  if (enterprise.legalForm === 'publicInstitution') refusals.push({ code: 'publicInstitution' })
  const day = application.acceptedOn ?? law.day
  const mark = enterprise.marks?.find((it) => it.from <= day && (it.until === undefined || day <= it.until))
  if (mark !== undefined) refusals.push({ code: 'markedAbnormal', reason: mark.reason, from: mark.from })
}

function chooseRoute(
  plan: Plan,
  { application }: Snapshot,
  item: Item,
  standard: Standard,
  refusals: Refusal[],
): RouteFile | undefined {
  const open = plan.routes(standard, application.kind)
  if (item.route !== undefined) {
    const named = open.find((it) => it.id === item.route)
    if (named === undefined) refusals.push({ code: 'unknownRoute', route: item.route, open: open.map((it) => it.id) })
    return named
  }
  if (open.length === 0) {
    const kinds = applicationKinds.filter((kind) => plan.routes(standard, kind).length > 0)
    refusals.push({ code: 'noRoute', kind: application.kind, open: kinds })
  }
  return open[0]
}

/**
 * Renewing presupposes the same grade in force, rising the grade just below, adding any qualification at all; what is held
 * already is not applied for again.
 */
function refuseHoldings(
  plan: Plan,
  { enterprise, application }: Snapshot,
  standard: Standard,
  refusals: Refusal[],
  missing: MissingFact[],
) {
  const { kind, acceptedOn = plan.law.day } = application
  const held = enterprise.qualifications
  if (held === undefined) {
    if (kind !== '首次') missing.push({ pointer: '/enterprise/qualifications', fact: 'qualifications' })
    return
  }
  const { qualification } = standard
  const require = (grade: Grade | undefined) => {
    const found = held.findIndex(
      (it) => sameCategory(it.qualification, qualification) && it.qualification.grade === grade,
    )
    const it = held[found]
    if (it === undefined) refusals.push({ code: 'notHeld', category: qualification.category })
    else if (it.validUntil === undefined)
      missing.push({ pointer: `/enterprise/qualifications/${found}/validUntil`, fact: 'validUntil' })
    else if (it.validUntil < acceptedOn)
      refusals.push({ code: 'heldExpired', qualification: it.qualification, until: it.validUntil })
  }
  if (kind === '延续') require(qualification.grade)
  if (kind === '升级' && qualification.grade !== '综合') require(gradeBelow(plan, standard))
  if (kind === '增项' && held.length === 0) refusals.push({ code: 'holdsNothing' })
  const own = held.find((it) => printQualification(it.qualification) === printQualification(qualification))
  if (
    (kind === '首次' || kind === '增项' || kind === '升级') &&
    own !== undefined &&
    (own.validUntil ?? acceptedOn) >= acceptedOn
  )
    refusals.push({ code: 'alreadyHeld', qualification })
}

/** The next lower grade of the category, cancelled or not. */
function gradeBelow({ law }: Plan, { qualification }: Standard): Grade | undefined {
  const rank = (grade: Grade) => grades.indexOf(grade)
  return law.standards
    .map((it) => it.qualification)
    .filter((it) => sameCategory(it, qualification) && rank(it.grade) > rank(qualification.grade))
    .sort((a, b) => rank(a.grade) - rank(b.grade))[0]?.grade
}
