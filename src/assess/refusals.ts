import type { Law, Standard } from '../corpus/consolidate.ts'
import type { RouteFile } from '../corpus/schema/route.ts'
import { mistyped } from '../domain/nearest.ts'
import { printQualification } from '../domain/qualification.ts'
import { type ApplicationKind, applicationKinds, type Item } from '../domain/snapshot/application.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { refuseBarred } from './barred.ts'
import type { MissingFact, Refusal } from './finding.ts'
import { refuseHoldings, refuseLaterExpiry } from './holdings.ts'
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
  refuseBarred(law, snapshot, standard, plan.bans(standard, snapshot.application.kind), refusals, missing)
  const route = chooseRoute(plan, snapshot, item, standard, refusals)
  refuseHoldings(plan, snapshot, standard, route, refusals, missing)
  return { standard, route, refusals, missing }
}

function refuseEnterprise(
  law: Law,
  { enterprise, application }: Snapshot,
  refusals: Refusal[],
  missing: MissingFact[],
) {
  const inRegionOnly = law.profile.firstFilingInRegionOnly
  if (inRegionOnly !== undefined && application.kind === '首次') {
    if (enterprise.region === undefined) missing.push({ pointer: '/enterprise/region', fact: 'region' })
    else if (enterprise.region === 'outOfRegion') refusals.push({ code: 'outOfRegion', ...inRegionOnly })
  }
  if (enterprise.legalForm === 'publicInstitution') refusals.push({ code: 'publicInstitution' })
}

function chooseRoute(
  plan: Plan,
  snapshot: Snapshot,
  item: Item,
  standard: Standard,
  refusals: Refusal[],
): RouteFile | undefined {
  const { application } = snapshot
  const open = plan.routes(standard, application.kind)
  if (item.route !== undefined) {
    const named = open.find((it) => it.id === item.route)
    if (named === undefined) refusals.push({ code: 'unknownRoute', route: item.route, open: open.map((it) => it.id) })
    else refuseLaterExpiry(plan.law, snapshot, standard, named, refusals)
    return named
  }
  const first = open.find((it) => it.onlyByName !== true)
  if (first === undefined) refusals.push(noRoute(plan, application.kind, standard))
  return first
}

/** Before the oldest route to a standard the corpus knows no procedure at all; after it, none for this application. */
function noRoute(plan: Plan, kind: ApplicationKind, standard: Standard): Refusal {
  const first = plan.law.firstRouteTo(standard.selectable)
  if (first !== undefined && plan.law.day < first.effective)
    return { code: 'beforeRoutes', instrument: first.instrument, effective: first.effective }
  return { code: 'noRoute', kind, open: applicationKinds.filter((it) => plan.routes(standard, it).length > 0) }
}
