import type { Refusal } from '../assess/finding.ts'
import type { Plan } from '../assess/plan.ts'
import { admit } from '../assess/refusals.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'

/** What the law has against the items of a filing, whatever the firm has: windows of renewal, bans, grades, authority. */
export function closedByLaw(plan: Plan, snapshot: Snapshot): { item: number; refusal: Refusal }[] {
  return snapshot.application.items.flatMap((it, item) =>
    admit(plan, snapshot, it).refusals.map((refusal) => ({ item, refusal })),
  )
}
