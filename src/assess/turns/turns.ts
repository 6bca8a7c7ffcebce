import type { CountingCheck } from '../../corpus/schema/counting.ts'
import type { Day } from '../../domain/day.ts'
import type { ApplicationKind } from '../../domain/snapshot/application.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Plan } from '../plan.ts'
import { admit } from '../refusals.ts'
import { type CheckTurns, checkTurns } from './checks.ts'
import { type Stretch, TIMELESS, type Timeless } from './days.ts'
import { type PredicateTurns, predicateTurns } from './predicates.ts'
import { type RefusalTurns, refusalTurns, WITH_LAW } from './refusals.ts'
import { type RequirementTurns, requirementTurns, turnsOfRequirement } from './requirements.ts'

/** Everything in a plan that looks at the day, each with the days on which it may come to another answer. */
export interface TurnTables {
  checks: CheckTurns
  requirements: RequirementTurns
  predicates: PredicateTurns
  refusals: RefusalTurns
}

/**
 * All that there is: a check, a requirement, a description or a refusal of a new kind has to be entered in one of these
 * tables, or nothing compiles.
 */
export const allTurns: TurnTables = {
  checks: checkTurns,
  requirements: requirementTurns,
  predicates: predicateTurns,
  refusals: refusalTurns,
}

/**
 * The days after the first of a stretch on which the judgement of a snapshot may be another than the day before, in order.
 * On all other days it is the same. The stretch lies within the days for which the law of the plan holds.
 */
export function turnsOf(plan: Plan, snapshot: Snapshot, stretch: Stretch, tables: TurnTables = allTurns): Day[] {
  const { from, until } = stretch
  const dated = { ...snapshot, application: { ...snapshot.application, acceptedOn: from } }
  const days = new Set<Day>()
  for (const item of snapshot.application.items) {
    const { standard, route } = admit(plan, dated, item)
    if (standard === undefined) continue
    const { law } = plan
    const checks = law.counting(standard.qualification.sequence).checks.map((it) => it.check)
    const scene = { snapshot, stretch, lexicon: law.lexicon, predicates: tables.predicates }
    const own = [
      ...checks.flatMap((it) => turnsOfCheck(it, snapshot, tables.checks)),
      ...plan
        .item(standard, route)
        .requirements.flatMap((it) => turnsOfRequirement(it.requirement, scene, tables.requirements)),
      ...Object.values(tables.refusals).flatMap((turns) =>
        turns === TIMELESS || turns === WITH_LAW ? [] : turns(law, snapshot, standard),
      ),
    ]
    for (const day of own) if (from < day && day <= until) days.add(day)
  }
  return [...days].sort()
}

function turnsOfCheck(check: CountingCheck, { people = [], application }: Snapshot, table: CheckTurns): Day[] {
  const turns = table[check.check] as
    | Timeless
    | ((person: Person, check: CountingCheck, kind: ApplicationKind) => Day[])
  return turns === TIMELESS ? [] : people.flatMap((it) => turns(it, check, application.kind))
}
