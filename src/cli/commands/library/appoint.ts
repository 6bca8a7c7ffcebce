import type { Command } from 'commander'
import type { LibraryEvent } from '../../../filing/library/event.ts'
import type { LibraryState } from '../../../filing/library/state.ts'
import { filingLocaleOf } from '../../../filing/locales/describe.ts'
import type { Handled } from '../../../filing/service/handled.ts'
import type { Context } from '../../context.ts'
import { exit, Failure } from '../../failure.ts'
import { atDesk, type Desk } from '../../filing/desk.ts'
import { enterpriseOf, LibraryRefused, openLibrary } from '../../filing/enrol.ts'
import { cardedIn, enrolUi, unread } from '../../filing/enrolUi.ts'
import type { DeskOptions, SayOptions } from '../../filing/options.ts'
import { textOption } from '../../filing/options.ts'
import { ProviderFailed, providerOf } from '../../filing/provider.ts'
import { say, sayJson, sayRefusal } from '../../filing/say.ts'
import { type SnapshotText, snapshotFrom, snapshotText } from '../../filing/snapshotFile.ts'
import { filingWordsOf } from '../../filing/words/words.ts'
import { appoint } from '../../library/appoint.ts'
import { lookingCommand } from '../../library/commands.ts'
import { phoneOption } from '../../library/phone.ts'
import { sayLibrary } from '../../library/say.ts'
import { libraryWordsOf } from '../../library/words/words.ts'

interface AppointOptions extends DeskOptions, SayOptions {
  enterprise?: string
  person: string
  phone?: string
}

/** `zizhi library appoint`: a new agent, by card and by two faces in one session. */
export function addAppoint(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  const { opts, provider } = filingWordsOf(context.lang)
  lookingCommand(library, 'appoint', 'appoint', context)
    .argument('<file>', own.args.file)
    .addOption(textOption('--person <id>', own.opts.agent, context).makeOptionMandatory())
    .addOption(phoneOption(own.opts.phone, context))
    .addOption(textOption('--enterprise <id>', opts.enterprise, context))
    .addHelpText('after', `\n${own.appointHelp}\n${provider}`)
    .action(async (file: string, options: AppointOptions) => {
      const text = await snapshotText(file, context)
      await atDesk(options, context, (desk) => appointOrSay(text, options, desk, context), { mayBeNew: true })
    })
}

async function appointOrSay(text: SnapshotText, options: AppointOptions, desk: Desk, context: Context): Promise<void> {
  try {
    await appointFrom(text, options, desk, context)
  } catch (error) {
    if (error instanceof LibraryRefused) sayRefusal(error.refusal, options.format, desk, context)
    else if (error instanceof ProviderFailed) throw new Failure(failedText(error, context))
    else throw error
  }
}

async function appointFrom(text: SnapshotText, options: AppointOptions, desk: Desk, context: Context): Promise<void> {
  const snapshot = snapshotFrom(text, desk, context)
  const { enterprise = enterpriseOf(snapshot), person, phone, format } = options
  const officer = snapshot.enterprise.officers?.find((it) => it.role === '法定代表人')?.person
  if (officer === undefined) throw new Failure(filingWordsOf(context.lang).noLegalRepresentative)
  const agent = cardedIn(snapshot, person, context)
  const representative = cardedIn(snapshot, officer, context)
  const provider = providerOf(desk, context)
  await openLibrary(desk, enterprise, snapshot)
  const appointment = { enterprise, agent, representative, ...(phone === undefined ? {} : { phone }) }
  const appointed = await appoint(desk, provider, appointment, enrolUi(desk, context))
  if (appointed.outcome === 'handled') {
    sayLibrary(enterprise, appointed.handled, options, desk, context)
    if (!tookOffice(appointed.handled)) context.end(exit.fellShort)
    return
  }
  if (format === 'json') sayJson({ enterprise, ...appointed }, context)
  else say([unread(agent.name ?? agent.id, appointed, context)], context)
  context.end(exit.fellShort)
}

const tookOffice = (it: Handled<LibraryEvent, LibraryState>) =>
  it.outcome !== 'done' || it.events.some(({ type }) => type === 'agentTookOffice')

function failedText({ code }: ProviderFailed, { lang }: Context): string {
  return `${filingLocaleOf(lang).faults.interrupted}: ${filingWordsOf(lang).providerFailed[code]}`
}
