import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { applyActs } from './apply.ts'
import { contextsOf } from './assess.ts'
import type { Assessment, Remedy } from './finding.ts'
import type { Plan } from './plan.ts'

/**
 * What to do to have every finding met that the firm can mend: together complete, and none of them to be left out. A
 * finding that another’s remedy mends as well has none of its own.
 *
 * @returns remedies in the order of items and findings
 */
export function remediesFor(plan: Plan, assessment: Assessment): Remedy[] {
  const { snapshot } = assessment
  const first: Remedy[] = []
  for (const { item, finding } of openFindings(assessment)) {
    const acts = actsFor(plan, mend(snapshot, first, plan), item, finding)
    if (acts.length > 0) first.push({ item, finding, acts })
  }
  return tighten(plan, snapshot, first)
}

/** Applies remedies to a copy of a snapshot. */
export function mend(snapshot: Snapshot, remedies: readonly Remedy[], { law }: Plan): Snapshot {
  return remedies.reduce((it, { item, acts }) => (acts.some((act) => act.act === 'waitUntil') ? it : applyActs(it, item, acts, law)), snapshot)
}

/** Takes each remedy back in turn and keeps what is still needed beside all the others. */
function tighten(plan: Plan, snapshot: Snapshot, remedies: readonly Remedy[]): Remedy[] {
  let kept = [...remedies]
  for (const remedy of remedies) {
    if (remedy.acts.some((act) => act.act === 'waitUntil')) continue
    const others = kept.filter((it) => it !== remedy)
    const acts = actsFor(plan, mend(snapshot, others, plan), remedy.item, remedy.finding)
    kept = acts.length === 0 ? others : kept.map((it) => (it === remedy ? { ...remedy, acts } : it))
  }
  return kept
}

function openFindings({ items }: Assessment) {
  return items.flatMap(({ index, findings }) =>
    findings.filter((it) => it.verdict !== 'met').map(({ key }) => ({ item: index, finding: key })),
  )
}

/** What a finding still needs in a snapshot; nothing when it is met there. */
function actsFor(plan: Plan, snapshot: Snapshot, item: number, key: string) {
  const { plan: itemPlan, context } = contextsOf(plan, snapshot)[item]!
  if (itemPlan === undefined || context === undefined) return []
  const i = itemPlan.requirements.findIndex((it) => it.key === key)
  const judge = itemPlan.judges[i]!
  const judged = judge.judge(context)
  return judged.verdict === 'met' ? [] : judge.remedy(judged, context)
}
