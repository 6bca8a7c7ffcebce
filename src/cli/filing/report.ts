import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { dayOf } from '../../filing/instant.ts'
import type { DecisionRecord } from '../../filing/records/record.ts'
import type { FilingState } from '../../filing/state.ts'
import type { CheckReport, OneTimeNotice } from '../../report/index.ts'
import { judgeBy } from '../../report/judgeBy.ts'
import type { Context } from '../context.ts'
import { Failure } from '../failure.ts'
import type { Desk } from './desk.ts'
import { factsOf } from './found.ts'
import { filingWordsOf } from './words/words.ts'

/**
 * The report and the notice of a filing: in Chinese as they were sealed, in another language judged again from the same facts.
 *
 * @throws Failure when there is no report yet
 */
export async function reportOf(
  desk: Desk,
  state: FilingState,
  { lang }: Context,
): Promise<{ report: CheckReport; notice: OneTimeNotice }> {
  const stored = state.report === undefined ? undefined : await desk.stores.records.find(state.report.record)
  if (stored === undefined) throw new Failure(filingWordsOf(lang).noReport(state.filing))
  const { report, notice } = await desk.stores.people.reveal(JSON.parse(stored.text) as DecisionRecord)
  if (lang === report.lang) return { report, notice }
  const snapshot = (await factsOf(desk, state)) as Snapshot
  const acceptedOn = dayOf(state.accepted!.at)
  const application = { ...snapshot.application, acceptedOn }
  return judgeBy(desk.corpus, desk.profile, lang)({ ...snapshot, id: state.filing, application })
}
