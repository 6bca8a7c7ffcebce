import { assess } from '../assess/assess.ts'
import type { Assessment } from '../assess/finding.ts'
import { planner } from '../assess/planner.ts'
import { remediesFor } from '../assess/remedies.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Day } from '../domain/day.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { type CheckReport, checkReport } from './checkReport.ts'
import type { Lang } from './locales/locale.ts'
import { type OneTimeNotice, oneTimeNotice } from './notice.ts'

/** A snapshot of a filing whose acceptance day is known. */
export type DatedSnapshot = Snapshot & { application: { acceptedOn: Day } }

/** A filing judged, with what is to be printed of it. */
export interface Judged {
  assessment: Assessment
  report: CheckReport
  notice: OneTimeNotice
}

/** Judges filings; the law of a period is compiled once for all of its days. */
export function judgeBy(corpus: Corpus, profile: string, lang: Lang): (snapshot: DatedSnapshot) => Judged {
  const planOn = planner(corpus, profile)
  return (snapshot) => {
    const plan = planOn(snapshot.application.acceptedOn)
    const assessment = assess(plan, snapshot)
    const remedies = remediesFor(plan, assessment)
    return {
      assessment,
      report: checkReport(assessment, plan.law, { lang }),
      notice: oneTimeNotice(assessment, plan.law, remedies, { lang }),
    }
  }
}
