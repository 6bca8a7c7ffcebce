import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import { qrText } from '../../../adapters/identity/qr/qr.ts'
import type { FaceRole } from '../../../filing/face.ts'
import { filingLocaleOf } from '../../../filing/locales/describe.ts'
import type { FaceOutcome } from '../../../filing/ports/faceVerifier.ts'
import { type Context, wantsColor } from '../../context.ts'
import { exit, Failure } from '../../failure.ts'
import { atDesk, type Desk } from '../../filing/desk.ts'
import { factsOf, filingAt } from '../../filing/found.ts'
import { handlingOf } from '../../filing/handling.ts'
import { type DeskOptions, filingCommand, type SayOptions } from '../../filing/options.ts'
import { compareFace, ProviderFailed, providerOf } from '../../filing/provider.ts'
import { sayHandled } from '../../filing/say.ts'
import { filingWordsOf } from '../../filing/words/words.ts'
import { choice } from '../../options.ts'

interface FaceOptions extends DeskOptions, SayOptions {
  role: FaceRole
}

const roles: readonly FaceRole[] = ['legalRepresentative', 'agent']

/** `zizhi filing face`: the legal representative or the agent confirms by face; a match accepts the filing. */
export function addFace(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  filingCommand(filing, 'face', 'face', context)
    .argument('<filing>', own.args.filing)
    .addOption(choice('--role <role>', own.opts.role, roles, 'legalRepresentative', context))
    .addHelpText('after', `\n${own.provider}`)
    .action((id: string, options: FaceOptions) => atDesk(options, context, (desk) => face(id, options, desk, context)))
}

async function face(id: string, options: FaceOptions, desk: Desk, context: Context): Promise<void> {
  const own = filingWordsOf(context.lang)
  const { role } = options
  const { verifier } = providerOf(desk, context)
  const { state } = await filingAt(desk, id, context)
  const library = await desk.library(state.content.enterprise)
  const person = (role === 'agent' ? library?.agent : library?.representative)?.person ?? ''
  const session = randomUUID()
  const started = await desk.filings.handle(id, { type: 'startFaceCheck', session, person, role }, handlingOf({}))
  if (started.outcome !== 'done') return sayHandled(id, started, options, desk, context)
  const { name = person, idNumber } = (await factsOf(desk, state))?.people?.find((it) => it.id === person) ?? {}
  if (idNumber === undefined) throw new Failure(own.noIdNumber(person))
  const finish = (outcome: FaceOutcome) =>
    desk.filings.handle(id, { type: 'finishFaceCheck', session, outcome }, handlingOf({}))
  try {
    const outcome = await compareFace(
      verifier,
      { session, person: { name, idNumber }, purpose: role },
      async (code) => {
        context.io.err(
          `${own.scanNow(name, desk.procedure().faceCheck.codeSeconds)}\n${await qrText(code, wantsColor(context))}\n${code}\n`,
        )
      },
    )
    sayHandled(id, await finish(outcome), options, desk, context)
    if (outcome !== 'match') context.end(exit.fellShort)
  } catch (error) {
    if (!(error instanceof ProviderFailed)) throw error
    await finish('interrupted')
    throw new Failure(`${filingLocaleOf(context.lang).faults.interrupted}：${own.providerFailed[error.code]}`)
  }
}
