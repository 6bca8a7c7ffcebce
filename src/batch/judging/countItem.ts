import type { ItemJudgement } from '../../assess/finding.ts'
import { type BatchSummary, standardIn } from '../summary.ts'

/** Adds an item to a summary: its outcome, and the requirements that it fails. */
export function countItem(
  summary: BatchSummary,
  { outcome, findings }: Pick<ItemJudgement, 'outcome' | 'findings'>,
  qualification: string,
): void {
  const { outcomes, unmet } = standardIn(summary, qualification)
  outcomes[outcome]++
  for (const { key, verdict } of findings) if (verdict === 'unmet') unmet[key] = (unmet[key] ?? 0) + 1
}
