import { assess, judge } from '../../assess/assess.ts'
import type { Assessment, ItemAssessment, Judgement } from '../../assess/finding.ts'
import { planner } from '../../assess/planner.ts'
import { DEFAULT_PROFILE } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Day } from '../../domain/day.ts'
import { printQualification } from '../../domain/qualification.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { JudgingOptions } from '../options.ts'
import type { BatchResult, Detail } from '../record.ts'
import { type BatchSummary, standardIn } from '../summary.ts'

/** A filing judged, without its origin. */
export type Judged = Pick<BatchResult, 'day' | 'outcome' | 'items'>

/** Judges filings that have their day and adds each to a summary. */
export function filingJudge(
  corpus: Corpus,
  { profile = DEFAULT_PROFILE, detail = 'verdict' }: Pick<JudgingOptions, 'profile' | 'detail'>,
): (snapshot: Snapshot, day: Day, summary: BatchSummary) => Judged {
  const planOn = planner(corpus, profile)
  return (snapshot, day, summary) => {
    const judgement = detail === 'full' ? assess(planOn(day), snapshot) : judge(planOn(day), snapshot)
    summary.outcomes[judgement.outcome]++
    const items = judgement.items.map((item) => {
      const qualification = printQualification(item.qualification)
      const { outcomes, unmet } = standardIn(summary, qualification)
      outcomes[item.outcome]++
      for (const { key, verdict } of item.findings) if (verdict === 'unmet') unmet[key] = (unmet[key] ?? 0) + 1
      return shown[detail](item as ItemAssessment, qualification)
    })
    return { day, outcome: judgement.outcome, items }
  }
}

type Item = (Assessment | Judgement)['items'][number]

/** What each detail says of an item; law that every filing shares is not repeated. */
const shown: { [D in Detail]: (item: D extends 'full' ? ItemAssessment : Item, qualification: string) => ShownItem } = {
  verdict: ({ outcome }, qualification) => ({ qualification, outcome }),
  findings: ({ outcome, verdict, refusals, findings }, qualification) => ({
    qualification,
    outcome,
    verdict,
    refusals,
    findings: findings.map(({ key, verdict, has }) => ({ key, verdict, has })),
  }),
  full({ requirements: _, index: __, findings, ...item }, qualification) {
    return { ...item, qualification, findings: findings.map(({ requirement: _, ...it }) => it) as typeof findings }
  },
}

type ShownItem = BatchResult['items'][number]
