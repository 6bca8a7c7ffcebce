import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { applyActs } from './apply.ts'
import { assess, contextsOf } from './assess.ts'
import type { Assessment, Remedy } from './finding.ts'
import type { Plan } from './plan.ts'

/** A remedy can open another finding (a new lead has led nothing yet), so mending goes on for some rounds. */
const MOST_ROUNDS = 8

/**
 * What to do to have every finding met that the firm can mend: together complete, and none of them to be left out. A
 * finding that another’s remedy mends as well has none of its own.
 *
 * @returns remedies in the order of items and findings
 */
export function remediesFor(plan: Plan, assessment: Assessment): Remedy[] {
  const { snapshot } = assessment
  let remedies: Remedy[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = remedies.length === 0 ? assessment : assess(plan, mend(snapshot, remedies, plan))
    const grown = growRemedies(plan, snapshot, remedies, openFindings(before))
    if (grown === remedies) break
    remedies = grown
  }
  return tighten(plan, snapshot, remedies)
}

/** Adds what each open finding needs beside the remedies so far. */
function growRemedies(plan: Plan, snapshot: Snapshot, remedies: Remedy[], open: readonly Place[]): Remedy[] {
  let grown = remedies
  for (const { item, finding } of open) {
    const own = grown.find((it) => it.item === item && it.finding === finding)
    if (own !== undefined && isWaiting(own)) continue
    const acts = actsFor(plan, mend(snapshot, grown, plan), item, finding)
    if (acts.length === 0) continue
    grown =
      own === undefined
        ? [...grown, { item, finding, acts }]
        : grown.map((it) => (it === own ? { ...own, acts: [...own.acts, ...acts] } : it))
  }
  return grown
}

const isWaiting = ({ acts }: Remedy) => acts.some((act) => act.act === 'waitUntil')

/** Applies remedies to a copy of a snapshot. */
export function mend(snapshot: Snapshot, remedies: readonly Remedy[], { law }: Plan): Snapshot {
  return remedies.reduce(
    (it, remedy) => (isWaiting(remedy) ? it : applyActs(it, remedy.item, remedy.acts, law)),
    snapshot,
  )
}

/** Takes each remedy back in turn and keeps what is still needed beside all the others. */
function tighten(plan: Plan, snapshot: Snapshot, remedies: readonly Remedy[]): Remedy[] {
  const open = (kept: readonly Remedy[]) => openFindings(assess(plan, mend(snapshot, kept, plan))).length
  let kept = [...remedies]
  const left = open(kept)
  for (const remedy of remedies) {
    if (isWaiting(remedy)) continue
    const others = kept.filter((it) => it !== remedy)
    const acts = actsFor(plan, mend(snapshot, others, plan), remedy.item, remedy.finding)
    const less = acts.length === 0 ? others : kept.map((it) => (it === remedy ? { ...remedy, acts } : it))
    if (open(less) <= left) kept = less
  }
  return kept
}

interface Place {
  item: number
  finding: string
}

function openFindings({ items }: Assessment): Place[] {
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
