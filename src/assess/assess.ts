import { yearOf } from '../domain/day.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { assetsNeed } from './assetsNeed.ts'
import { bornIn } from './counting/age.ts'
import type { Moment } from './counting/check.ts'
import type { Assessment, ItemAssessment, ItemJudgement, Judgement, Seat } from './finding.ts'
import { type ItemPlan, judgeAll } from './itemPlan.ts'
import type { Plan } from './plan.ts'
import { type Admission, admit } from './refusals.ts'
import { type Context, findingOf, type Judged } from './setup.ts'
import { standingsOf } from './standings.ts'
import { all, type Verdict } from './verdict.ts'

/** The acceptance day of a snapshot is not within the days for which a plan’s law holds. */
export class DayOutsideLaw extends RangeError {
  readonly code = 'dayOutsideLaw'
  constructor(
    readonly day: string | undefined,
    readonly from: string,
    readonly until: string | undefined,
  ) {
    super(
      `day \`${day ?? ''}\` is outside the law of \`${from}\` to \`${until ?? ''}\`: consolidate for the day of the filing`,
    )
  }
}

/**
 * Judges a filing with every explanation: every requirement of every item, nothing short-circuited.
 *
 * @param plan - the law compiled for a day that the filing’s acceptance day shares
 * @throws DayOutsideLaw when the filing has no acceptance day, or one on which the law is another
 */
export function assess(plan: Plan, snapshot: Snapshot): Assessment {
  const { law } = plan
  const items = contextsOf(plan, snapshot).map((it, index) => assessItem(index, it, snapshot))
  return {
    day: snapshot.application.acceptedOn!,
    profile: law.profile.id,
    corpusVersion: law.corpusVersion,
    outcome: outcomeOf(items),
    items,
    snapshot,
  }
}

/**
 * Judges a filing as `assess` does and leaves the explanation out: verdicts, figures and who is counted for what. For
 * those who judge many and look closely at few.
 *
 * @throws DayOutsideLaw as `assess` does
 * @example
 * judge(plan, snapshot).outcome // 'unmet'
 */
export function judge(plan: Plan, snapshot: Snapshot): Judgement {
  const items = contextsOf(plan, snapshot).map((it, index) => judgementOf(index, it, snapshot))
  return { day: snapshot.application.acceptedOn!, outcome: outcomeOf(items), items }
}

function judgementOf(index: number, item: ItemContext, snapshot: Snapshot): ItemJudgement {
  const judged = judgeItem(item)
  const { verdict, outcome } = verdictOf(item, judged)
  const { standard, refusals } = item.admission
  const findings: ItemJudgement['findings'] = new Array(judged.length)
  for (let i = 0; i < judged.length; i++) {
    const { verdict, has } = judged[i]!
    findings[i] = { key: item.plan!.requirements[i]!.key, verdict, has }
  }
  return {
    index,
    qualification: standard?.qualification ?? snapshot.application.items[index]!.qualification,
    outcome,
    verdict,
    refusals,
    findings,
  }
}

function outcomeOf(items: readonly { outcome: Verdict | 'refused' }[]): Verdict | 'refused' {
  const outcomes = items.map((it) => it.outcome)
  return outcomes.includes('refused') ? 'refused' : all(outcomes as Verdict[])
}

const judgeItem = ({ plan, context }: ItemContext): Judged[] =>
  plan === undefined || context === undefined ? [] : judgeAll(plan, context)

/** The verdict on the requirements alone, and the outcome: an item that may not be filed is refused. */
function verdictOf({ admission, plan }: ItemContext, judged: readonly Judged[]) {
  const { refusals, missing } = admission
  const verdict: Verdict = plan === undefined ? 'undetermined' : all(judged.map((it) => it.verdict))
  const admissible: Verdict = missing.length > 0 ? all([verdict, 'undetermined']) : verdict
  const outcome: Verdict | 'refused' = refusals.some((it) => it.code !== 'unknownStandard') ? 'refused' : admissible
  return { verdict, outcome }
}

/** An item with its plan and what its judges may look at; without both when the law has no such standard. */
export interface ItemContext {
  admission: Admission
  plan: ItemPlan | undefined
  context: Context | undefined
}

/**
 * Prepares every item of a snapshot for judging.
 *
 * @throws DayOutsideLaw when the plan’s law is not that of the acceptance day
 */
export function contextsOf(plan: Plan, snapshot: Snapshot): ItemContext[] {
  const { law } = plan
  const { enterprise, application } = snapshot
  const day = application.acceptedOn
  if (day === undefined || day < law.from || (law.until !== undefined && day > law.until))
    throw new DayOutsideLaw(day, law.from, law.until)
  const moment: Moment = {
    day,
    kind: application.kind,
    enterprise: enterprise.name,
    armyOwned: enterprise.armyOwned === true,
    evidence: law.profile.evidence,
  }
  const admissions = application.items.map((item) => admit(plan, snapshot, item))
  const plans = admissions.map(({ standard, route }) =>
    standard === undefined ? undefined : plan.item(standard, route),
  )
  const need = assetsNeed(plan, snapshot, plans)
  return application.items.map((item, i) => ({
    admission: admissions[i]!,
    plan: plans[i],
    context: plans[i]?.context(snapshot, item, moment, need),
  }))
}

function assessItem(index: number, item: ItemContext, snapshot: Snapshot): ItemAssessment {
  const { admission, plan, context } = item
  const { refusals, missing, standard, route } = admission
  const { qualification } = snapshot.application.items[index]!
  const judged = judgeItem(item)
  const { verdict, outcome } = verdictOf(item, judged)
  return {
    index,
    qualification: standard?.qualification ?? qualification,
    ...(route === undefined ? {} : { route: route.id, routeInstrument: route.instrument }),
    outcome,
    verdict,
    refusals,
    missing,
    requirements: plan?.requirements ?? [],
    findings: judged.map((it, i) => {
      const { key, requirement } = plan!.requirements[i]!
      return findingOf(key, requirement, it)
    }),
    people: context === undefined ? [] : standingsOf(context),
    seating: context === undefined ? [] : seatsOf(context),
    jointlyShort:
      context?.seating.sure.shortages.filter((it) => it.requirements.length > 1).map((it) => ({ ...it })) ?? [],
    warnings: context === undefined ? [] : warningsOf(context),
  }
}

function seatsOf({ seating }: Context): Seat[] {
  const seats: Seat[] = []
  seating.sure.seats().forEach((people, g) => {
    if (people.length === 0) return
    const { requirement, line, covers } = seating.plan.groups[g]!
    seats.push(covers === undefined ? { requirement, line, people } : { requirement, line, covers, people })
  })
  return seats
}

/** People who count today and near the age at which they would not. */
function warningsOf({ people, law, item, day }: Context): ItemAssessment['warnings'] {
  const age = law.counting(item.qualification.sequence).checks.find((it) => it.check.check === 'age')?.check
  if (age?.check !== 'age' || age.warnFrom === undefined) return []
  const { warnFrom, atMost } = age
  return people.people.flatMap((person) => {
    const born = bornIn(person)
    if (born === undefined) return []
    const years = yearOf(day) - yearOf(born) - (day.slice(5, 7) < born.slice(5, 7) ? 1 : 0)
    return years >= warnFrom && years <= atMost ? [{ code: 'nearingAge' as const, person: person.id, age: years }] : []
  })
}
