import { applyActs } from '../assess/apply.ts'
import { contextsOf } from '../assess/assess.ts'
import type { Plan } from '../assess/plan.ts'
import type { Requirement } from '../corpus/requirements/index.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'

/** Mending may open another line (a new lead has led nothing yet), so it goes on while it helps. */
const MOST_ROUNDS = 4

/**
 * Mends one requirement after another: named persons first, since they count among the people too, and certificates last,
 * since those of all people count. On a filing that began empty this adds no more than is needed.
 */
export function meetAll(begun: Snapshot, plan: Plan): Snapshot {
  let snapshot = begun
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = snapshot
    const { plan: item, context: first } = contextsOf(plan, snapshot)[0]!
    if (item === undefined || first === undefined) return snapshot
    let context = first
    for (const i of inOrder(item.requirements.map((it) => it.requirement))) {
      const judge = item.judges[i]!
      const judged = judge.judge(context)
      if (judged.verdict === 'met') continue
      const acts = judge.remedy(judged, context)
      if (acts.length === 0 || acts.some((it) => it.act === 'waitUntil')) continue
      snapshot = applyActs(snapshot, 0, acts, plan.law)
      context = contextsOf(plan, snapshot)[0]!.context ?? context
    }
    if (snapshot === before) break
  }
  return snapshot
}

const named: ReadonlySet<string> = new Set(['technicalLead', 'namedStaff'] satisfies Requirement['kind'][])

function inOrder(requirements: readonly Requirement[]): number[] {
  const turn = (it: Requirement) => (named.has(it.kind) ? 0 : it.kind === 'people' && it.unit === '人次' ? 2 : 1)
  return requirements.map((_, i) => i).sort((a, b) => turn(requirements[a]!) - turn(requirements[b]!) || a - b)
}
