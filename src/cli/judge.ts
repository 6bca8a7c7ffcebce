import { assess } from '../assess/assess.ts'
import type { Assessment } from '../assess/finding.ts'
import { compile, type Plan } from '../assess/plan.ts'
import { remediesFor } from '../assess/remedies.ts'
import { consolidate } from '../corpus/consolidate.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { type CheckReport, checkReport, type Lang, type OneTimeNotice, oneTimeNotice } from '../report/index.ts'
import type { DatedSnapshot } from './input/readSnapshot.ts'

/** A filing judged, with what is to be printed of it. */
export interface Judged {
  assessment: Assessment
  report: CheckReport
  notice: OneTimeNotice
}

/** Judges filings; the law of a period is compiled once for all of its days. */
export function judgeBy(corpus: Corpus, profile: string, lang: Lang): (snapshot: DatedSnapshot) => Judged {
  const plans: Plan[] = []
  const planFor = (day: string): Plan => {
    const known = plans.find(({ law }) => law.from <= day && (law.until === undefined || day <= law.until))
    if (known !== undefined) return known
    const plan = compile(consolidate(corpus, { day, profile }))
    plans.push(plan)
    return plan
  }
  return (snapshot) => {
    const plan = planFor(snapshot.application.acceptedOn)
    const assessment = assess(plan, snapshot)
    const remedies = remediesFor(plan, assessment)
    return {
      assessment,
      report: checkReport(assessment, plan.law, { lang }),
      notice: oneTimeNotice(assessment, plan.law, remedies, { lang }),
    }
  }
}
