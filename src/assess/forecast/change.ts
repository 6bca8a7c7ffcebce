import type { Law } from '../../corpus/consolidate.ts'
import { addDays, type Day } from '../../domain/day.ts'
import type { Assessment, Cause, Finding, ItemAssessment, NotCounted } from '../finding.ts'
import type { Plan } from '../plan.ts'
import type { Verdict } from '../verdict.ts'

/** Who or what no longer counts for a requirement, or not surely any more, with the reasons that are new. */
export interface Lost extends NotCounted {
  /** It has ceased to count on the very day of the change, and not before. */
  now: boolean
}

/** A requirement that comes to another verdict. */
export interface FindingChange {
  key: string
  /** Absent where it was not asked the day before. */
  before?: Verdict
  /** Absent where it is asked no longer. */
  verdict?: Verdict
  /** Why it is not met from this day on. */
  causes: Cause[]
  /** Who or what has ceased to count since the first day of the forecast. */
  lost: Lost[]
  /** Who or what counts from this day on and did not the day before. */
  gained: Pick<NotCounted, 'of' | 'id' | 'unit'>[]
}

/** A day on which requirements of an item come to other verdicts. */
export interface Change {
  day: Day
  /** The verdict on all requirements the day before, and from this day on. */
  before: Verdict
  verdict: Verdict
  /** Set where the law itself changes on the day: the instruments that take effect on what the item asks, as far as they are known. */
  law?: string[]
  findings: FindingChange[]
}

interface Seen {
  assessmentOn(day: Day): Assessment
  planOn(day: Day): Plan
  first: Day
}

/** What changes on a day, and why: the reasons of that day that the day before and the first day do not have. */
export function changeOf(index: number, day: Day, { assessmentOn, planOn, first }: Seen): Change {
  const eve = addDays(day, -1)
  const [start, before, now] = [first, eve, day].map((it) => assessmentOn(it).items[index]!) as ItemTriple
  const keys = [...new Set([...now.findings, ...before.findings].map((it) => it.key))]
  const findings = keys.flatMap((key): FindingChange[] => {
    const was = findingIn(before, key)
    const is = findingIn(now, key)
    if (was?.verdict === is?.verdict) return []
    return [
      {
        key,
        ...(was === undefined ? {} : { before: was.verdict }),
        ...(is === undefined ? {} : { verdict: is.verdict }),
        causes: is === undefined || is.verdict === 'met' ? [] : is.causes,
        lost: is === undefined ? [] : lostOf(findingIn(start, key), was, is),
        gained: was === undefined || is === undefined ? [] : gainedOf(was, is),
      },
    ]
  })
  const changed = planOn(eve).law !== planOn(day).law
  return {
    day,
    before: before.verdict,
    verdict: now.verdict,
    ...(changed ? { law: instrumentsOf(day, before, now, planOn(day).law) } : {}),
    findings,
  }
}

type ItemTriple = [start: ItemAssessment, before: ItemAssessment, now: ItemAssessment]

const findingIn = ({ findings }: ItemAssessment, key: string) => findings.find((it) => it.key === key)

/** Everybody who is looked at for a finding or a part of it and not counted, once each. */
function notCountedIn(finding: Finding | undefined): Map<string, NotCounted> {
  const found = new Map<string, NotCounted>()
  const add = ({ notCounted, parts = [] }: Finding) => {
    for (const it of notCounted) if (!found.has(keyOf(it))) found.set(keyOf(it), it)
    parts.forEach(add)
  }
  if (finding !== undefined) add(finding)
  return found
}

const keyOf = ({ of, id, unit }: NotCounted) => JSON.stringify([of, id, unit])

/** The reasons that were not there before: by what they are about, for their figures move with the day. */
function newReasons(it: NotCounted, was: NotCounted | undefined) {
  const known = new Set(was?.reasons.map(nameOf))
  return it.reasons.filter((reason) => !known.has(nameOf(reason)))
}

const nameOf = (reason: NotCounted['reasons'][number]) =>
  JSON.stringify([reason.code, reason.weighs, 'what' in reason ? reason.what : undefined])

function lostOf(start: Finding | undefined, before: Finding | undefined, now: Finding): Lost[] {
  const [first, eve] = [notCountedIn(start), notCountedIn(before)]
  return [...notCountedIn(now)].flatMap(([key, it]): Lost[] => {
    const was = first.get(key)
    const reasons = newReasons(it, was)
    if (reasons.length === 0) return []
    return [{ ...it, reasons, now: newReasons(it, eve.get(key)).length > 0 }]
  })
}

function gainedOf(before: Finding, now: Finding): FindingChange['gained'] {
  const still = notCountedIn(now)
  return [...notCountedIn(before)].flatMap(([key, { of, id, unit }]) =>
    still.has(key) ? [] : [unit === undefined ? { of, id } : { of, id, unit }],
  )
}

/** The instruments that change what an item asks on a day. */
function instrumentsOf(day: Day, before: ItemAssessment, now: ItemAssessment, law: Law): string[] {
  const asked = [...now.requirements, ...(law.standard(now.qualification)?.requirements ?? [])]
  const named = asked.flatMap(({ history }) => history.filter((it) => it.effective === day).map((it) => it.instrument))
  const route = before.route === now.route ? undefined : now.routeInstrument
  return [...new Set(route === undefined ? named : [...named, route])]
}
