import type { Law, Standard } from '../corpus/consolidate.ts'
import type { RouteFile } from '../corpus/schema/route.ts'
import { renewalWindow } from '../corpus/validity.ts'
import type { Day } from '../domain/day.ts'
import { type Grade, grades, printQualification, type Qualification, sameCategory } from '../domain/qualification.ts'
import type { ApplicationKind } from '../domain/snapshot/application.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { citing } from './barred.ts'
import type { MissingFact, Refusal } from './finding.ts'
import type { Plan } from './plan.ts'

/**
 * Renewing presupposes the same grade in force, rising the grade just below, adding any qualification at all; what is held
 * already is not applied for again. A renewal is filed in its window.
 */
export function refuseHoldings(
  plan: Plan,
  { enterprise, application }: Snapshot,
  standard: Standard,
  route: RouteFile | undefined,
  refusals: Refusal[],
  missing: MissingFact[],
) {
  const { kind, acceptedOn = plan.law.day } = application
  // The text that opens the route says for whom it is.
  const cited = route === undefined ? {} : citing(route)
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
    if (it === undefined) refusals.push({ code: 'notHeld', category: qualification.category, ...cited })
    else if (it.validUntil === undefined)
      missing.push({ pointer: `/enterprise/qualifications/${found}/validUntil`, fact: 'validUntil' })
    else refuseExpiry(plan.law, { ...it, validUntil: it.validUntil }, kind, acceptedOn, refusals)
  }
  if (kind === '延续') require(qualification.grade)
  if (kind === '升级' && qualification.grade !== '综合') require(gradeBelow(plan, standard))
  if (kind === '增项' && held.length === 0) refusals.push({ code: 'holdsNothing', ...cited })
  const own = held.find((it) => printQualification(it.qualification) === printQualification(qualification))
  if (
    (kind === '首次' || kind === '增项' || kind === '升级') &&
    own !== undefined &&
    (own.validUntil === undefined || plan.law.lastDayOf(standard.selectable, own.validUntil) >= acceptedOn)
  )
    refusals.push({ code: 'alreadyHeld', qualification, ...cited })
}

/** The next lower grade of the category, cancelled or not. */
function gradeBelow({ law }: Plan, { qualification }: Standard): Grade | undefined {
  const rank = (grade: Grade) => grades.indexOf(grade)
  return law.standards
    .map((it) => it.qualification)
    .filter((it) => sameCategory(it, qualification) && rank(it.grade) > rank(qualification.grade))
    .sort((a, b) => rank(a.grade) - rank(b.grade))[0]?.grade
}

/** A certificate that has ended serves no application; one that has not is renewed only in its window. */
function refuseExpiry(
  law: Law,
  { qualification, validUntil }: { qualification: Qualification; validUntil: Day },
  kind: ApplicationKind,
  day: Day,
  refusals: Refusal[],
) {
  const selectable = law.standard(qualification)?.selectable ?? { ...qualification, lowest: false }
  const until = law.lastDayOf(selectable, validUntil)
  const rule = law.validity(selectable)
  if (until < day) {
    refusals.push({ code: 'heldExpired', qualification, until, ...(rule === undefined ? {} : citing(rule)) })
    return
  }
  if (kind !== '延续' || rule === undefined) return
  const { first, last } = renewalWindow(rule, until)
  const cited = { ...citing(rule), ...(rule.unverified === undefined ? {} : { contested: true as const }) }
  if (first !== undefined && day < first)
    refusals.push({ code: 'renewalNotOpen', qualification, until, possibleOn: first, ...cited })
  else if (last < day) refusals.push({ code: 'renewalClosed', qualification, until, closedAfter: last, ...cited })
}

/** A route for certificates that end before a day is closed to one that ends later. */
export function refuseLaterExpiry(
  law: Law,
  { enterprise }: Snapshot,
  { qualification, selectable }: Standard,
  { id, expiringBefore, instrument, clause }: RouteFile,
  refusals: Refusal[],
) {
  if (expiringBefore === undefined) return
  const own = enterprise.qualifications?.find(
    (it) => sameCategory(it.qualification, qualification) && it.qualification.grade === qualification.grade,
  )
  if (own?.validUntil === undefined) return
  const until = law.lastDayOf(selectable, own.validUntil)
  if (until >= expiringBefore)
    refusals.push({
      code: 'expiresTooLate',
      route: id,
      until,
      before: expiringBefore,
      ...citing({ instrument, clause }),
    })
}
