import { randomUUID } from 'node:crypto'
import { sha256 } from '../../adapters/sha256.ts'
import { assess } from '../../assess/assess.ts'
import { compile } from '../../assess/plan.ts'
import { mend, remediesFor } from '../../assess/remedies.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { after, dayOf, startOf } from '../../filing/instant.ts'
import { replayer } from '../../filing/records/replay.ts'
import { verifyChains } from '../../filing/records/verifyChains.ts'
import type { FilingState } from '../../filing/state.ts'
import { enterpriseOf, openLibrary } from '../filing/enrol.ts'
import { reportOf } from '../filing/report.ts'
import { standing } from '../filing/say.ts'
import { contentOf } from '../filing/snapshotFile.ts'
import { confirmFace, confirmPapers } from './confirming.ts'
import { enrolAll, enrolShown } from './enrolment.ts'
import { guideFirm, withNames } from './firm.ts'
import type { Stage } from './stage.ts'

const OFFICER = '审批人员'

/** The whole story of the guide. */
export async function story(stage: Stage): Promise<void> {
  const first = dated(guideFirm('2024-08'), stage)
  await enrolFirm(stage, first)
  const failed = await fileFirst(stage, first)
  const mended = await mending(stage, first, failed)
  const passed = await fileAgain(stage, mended, failed)
  await publicity(stage, passed)
  await seals(stage)
}

async function enrolFirm(stage: Stage, snapshot: Snapshot): Promise<void> {
  const { desk, words, line } = stage
  stage.act('enrol')
  const enterprise = enterpriseOf(snapshot)
  await openLibrary(desk, enterprise, snapshot)
  const isFirst = ({ id }: { id: string }) => id === 'legal-representative'
  const rest = snapshot.people!.filter((it) => !isFirst(it))
  line(words.enrolFirst)
  await enrolShown(stage, enterprise, snapshot.people!.find(isFirst)!)
  await enrolAll(stage, enterprise, rest)
  line(words.enrolRest(rest.length, rest.map((it) => it.name).join('、')))
}

async function fileFirst(stage: Stage, snapshot: Snapshot): Promise<FilingState> {
  const { desk, words, line, context } = stage
  stage.act('file')
  const filing = '2024-000001'
  await stage.done(filing, { type: 'draft', filing, content: await contentOf(snapshot, {}, desk) })
  await confirmPapers(stage, filing, snapshot, true)
  const { accepted } = await confirmFace(stage, filing, snapshot, 'match')
  stage.act('check')
  stage.moveTo(after(accepted!.at, { minutes: 4 }))
  line(words.earlyReport)
  stage.denied(await desk.filings.check(filing, { key: randomUUID() }))
  stage.moveTo(accepted!.reportFrom)
  const state = await due(stage, filing)
  const { notice } = await reportOf(desk, state, context)
  line('')
  for (const it of notice.deficiencies) {
    line(words.deficiency(it.number, it.qualification ?? '', it.what.join('；')), words.basis(it.citation))
    line(...it.submit.map(words.submit), words.remedies(JSON.stringify(it.remedy)))
  }
  line('', ...standing(state, context))
  return state
}

async function mending(stage: Stage, snapshot: Snapshot, failed: FilingState): Promise<Snapshot> {
  const { desk, words, line } = stage
  stage.act('mend')
  stage.moveTo('2024-09-23T07:00:00.000Z')
  const plan = compile(desk.law())
  const mended = withNames(mend(snapshot, remediesFor(plan, assess(plan, snapshot)), plan))
  const hired = mended.people!.filter((it) => !snapshot.people!.some((one) => one.id === it.id))
  const enterprise = enterpriseOf(mended)
  await openLibrary(desk, enterprise, mended)
  await enrolAll(stage, enterprise, hired)
  line(words.mended(hired.map((it) => it.name).join('、')))
  stage.act('again')
  const filing = '2024-000002'
  const content = await contentOf(mended, {}, desk)
  await stage.done(filing, { type: 'refile', filing, previous: failed.filing, content })
  line(words.tooEarly)
  await stage.refused(filing, { type: 'submit' })
  stage.moveTo(failed.failure!.mayFileFrom)
  return mended
}

async function fileAgain(stage: Stage, snapshot: Snapshot, { failure }: FilingState): Promise<FilingState> {
  const { words, line, clock } = stage
  const filing = '2024-000002'
  if (clock.now() < failure!.mayFileFrom) throw new Error('the wait is not over')
  await confirmPapers(stage, filing, snapshot, false)
  await confirmFace(stage, filing, snapshot, 'mismatch')
  line(words.retry)
  const { accepted } = await confirmFace(stage, filing, snapshot, 'match')
  stage.moveTo(accepted!.reportFrom)
  return due(stage, filing)
}

async function publicity(stage: Stage, { filing }: FilingState): Promise<void> {
  const { words, line } = stage
  stage.act('publicity')
  const { publicity } = await stage.done(filing, { type: 'publish' })
  stage.moveTo(after(startOf(publicity!.from), { hours: 24 * 3 + 10 }))
  line(words.early)
  await stage.refused(filing, { type: 'issue', by: OFFICER })
  stage.moveTo(after(startOf(publicity!.until), { hours: 24 + 9 }))
  line(words.holiday)
  const { issueFrom } = await due(stage, filing)
  stage.act('issue')
  line(words.notWorking)
  await stage.refused(filing, { type: 'issue', by: OFFICER })
  stage.moveTo(after(startOf(issueFrom!), { hours: 9 }))
  const issued = await stage.done(filing, { type: 'issue', by: OFFICER })
  line(...standing(issued, stage.context))
}

async function seals(stage: Stage): Promise<void> {
  const { desk, words, line } = stage
  stage.act('seal')
  const { firms, records, broken, ends } = await verifyChains(desk.stores, sha256)
  if (broken.length > 0) throw new Error(`${words.broken}: ${JSON.stringify(broken)}`)
  line(words.chain(records, firms, ends[0]!.hash))
  const again = replayer({ corpus: desk.corpus, sha256 })
  const chain = await desk.stores.records.chain(ends[0]!.firm)
  const same = chain.filter(({ text, hash }) => again(text, hash).outcome === 'same')
  if (same.length < records) throw new Error('a record is judged otherwise now')
  line(words.replayed(same.length), '', words.end)
}

/** What is due is done by the clock alone, and told. */
async function due(stage: Stage, filing: string): Promise<FilingState> {
  const { version } = (await stage.desk.filings.find(filing))!
  await stage.desk.filings.tick()
  const { state } = (await stage.desk.filings.find(filing))!
  const { events } = await stage.desk.stores.filings.load(filing)
  return stage.taken({ outcome: 'done', repeated: false, version, events: events.slice(version), state })
}

const dated = (snapshot: Snapshot, { clock }: Stage): Snapshot => ({
  ...snapshot,
  application: { ...snapshot.application, acceptedOn: dayOf(clock.now()) },
})
