import type { Corpus } from '../../corpus/corpus.ts'
import { type DatedSnapshot, judgeBy } from '../../report/judgeBy.ts'
import type { CheckOutcome } from '../event.ts'
import type { DecisionRecord } from './record.ts'

/** What the engine says of a sealed snapshot. */
export interface Judgement extends Pick<DecisionRecord, 'corpusVersion' | 'profile' | 'report' | 'notice'> {
  outcome: CheckOutcome
}

/** Judges sealed snapshots by the law of a corpus, in the reading of a profile. Reports are kept in Chinese. */
export function judging(corpus: Corpus, profile: string): (snapshot: DatedSnapshot) => Judgement {
  const judge = judgeBy(corpus, profile, 'zh-CN')
  return (snapshot) => {
    const { assessment, report, notice } = judge(snapshot)
    return { outcome: assessment.outcome, corpusVersion: corpus.version, profile, report, notice }
  }
}
