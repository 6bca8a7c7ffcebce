import { createHash, randomUUID } from 'node:crypto'
import type { SimulatorMode } from '../../adapters/identity/simulator/modes.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { renderApplicationForm } from '../../filing/applicationForm/renderForm.ts'
import type { SignedForm } from '../../filing/form.ts'
import type { FilingState } from '../../filing/state.ts'
import { consentLines } from '../filing/consentText.ts'
import { compareFace } from '../filing/provider.ts'
import type { Stage } from './stage.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** From 提交 to the papers: the consent window, the sealed form, the performance table. */
export async function confirmPapers(stage: Stage, filing: string, snapshot: Snapshot, isFirst: boolean): Promise<void> {
  const { desk, words, line, context } = stage
  const procedure = desk.procedure()
  const by = nameOf(snapshot, representativeOf(snapshot))
  await stage.done(filing, { type: 'submit' })
  if (isFirst) line(...consentLines(procedure, context))
  await stage.done(filing, { type: 'consent', version: procedure.consent.version, by })
  const form: SignedForm = {
    file: sha256(renderApplicationForm(snapshot, desk.law(), procedure)),
    mediaType: 'application/pdf',
    dpi: 400,
    places: procedure.signedForm.places.map(({ id, marks }) => ({ place: id, marks })),
  }
  if (isFirst) {
    line(words.form(form.places.length), words.tooCoarse)
    await stage.refused(filing, { type: 'recordSignedForm', form: { ...form, dpi: 300 } })
    line(words.scanned)
  }
  await stage.done(filing, { type: 'recordSignedForm', form })
  await stage.done(filing, { type: 'recordLeadTable', file: sha256(`${filing} 业绩表`) })
}

/** The legal representative shows the face; the phone ends as the mode says. */
export async function confirmFace(
  stage: Stage,
  filing: string,
  snapshot: Snapshot,
  mode: SimulatorMode,
): Promise<FilingState> {
  const { provider, words, line } = stage
  const person = representativeOf(snapshot)
  const session = randomUUID()
  await stage.done(filing, { type: 'startFaceCheck', session, person, role: 'legalRepresentative' })
  const idNumber = snapshot.people!.find((it) => it.id === person)!.idNumber!
  const request = {
    session,
    person: { name: nameOf(snapshot, person), idNumber },
    purpose: 'legalRepresentative',
  } as const
  const outcome = await compareFace(provider.verifier, request, async (code) => {
    line(`${words.qr} ${code}`, words.phone(await provider.scan(code, mode)))
  })
  return stage.done(filing, { type: 'finishFaceCheck', session, outcome })
}

const representativeOf = ({ enterprise }: Snapshot) =>
  enterprise.officers!.find((it) => it.role === '法定代表人')!.person

const nameOf = ({ people }: Snapshot, id: string) => people!.find((it) => it.id === id)!.name!
