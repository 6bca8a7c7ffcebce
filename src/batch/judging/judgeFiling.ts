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
import type { BatchSummary } from '../summary.ts'
import { countItem } from './countItem.ts'

/** A filing judged, without its origin. */
export type Judged = Pick<BatchResult, 'day' | 'outcome' | 'items'>

/** Judges filings that have their day. Each is added to a summary by the function that comes with it, when all went well. */
export function filingJudge(
  corpus: Corpus,
  { profile = DEFAULT_PROFILE, detail = 'verdict' }: Pick<JudgingOptions, 'profile' | 'detail'>,
): (snapshot: Snapshot, day: Day) => { judged: Judged; addTo: (summary: BatchSummary) => void } {
  const planOn = planner(corpus, profile)
  return (snapshot, day) => {
    const judgement = detail === 'full' ? assess(planOn(day), snapshot) : judge(planOn(day), snapshot)
    const names = judgement.items.map((it) => printQualification(it.qualification))
    const items = judgement.items.map((it, i) => shown[detail](it as ItemAssessment, names[i]!))
    const addTo = (summary: BatchSummary) => {
      summary.outcomes[judgement.outcome]++
      for (const [i, it] of judgement.items.entries()) countItem(summary, it, names[i]!)
    }
    return { judged: { day, outcome: judgement.outcome, items }, addTo }
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
