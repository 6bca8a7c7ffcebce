import type { Command } from 'commander'
import type { Person } from '../../../domain/snapshot/person.ts'
import { filingLocaleOf } from '../../../filing/locales/describe.ts'
import type { Context } from '../../context.ts'
import { exit, Failure } from '../../failure.ts'
import { atDesk, type Desk } from '../../filing/desk.ts'
import { type Enrolled, enrol, enterpriseOf, LibraryRefused, openLibrary } from '../../filing/enrol.ts'
import { cardedIn, enrolUi, unread } from '../../filing/enrolUi.ts'
import { type DeskOptions, filingCommand, repeated, type SayOptions, textOption } from '../../filing/options.ts'
import { ProviderFailed, providerOf } from '../../filing/provider.ts'
import { refusalLines, say, sayJson, sayRefusal } from '../../filing/say.ts'
import { type SnapshotText, snapshotFrom, snapshotText } from '../../filing/snapshotFile.ts'
import { filingWordsOf } from '../../filing/words/words.ts'

interface EnrolOptions extends DeskOptions, SayOptions {
  enterprise?: string
  person?: string[]
}

/** `zizhi filing enrol`: people enter the library of the enterprise by card and face. */
export function addEnrol(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  filingCommand(filing, 'enrol', 'enrol', context)
    .argument('<file>', own.args.snapshot)
    .addOption(textOption('--enterprise <id>', own.opts.enterprise, context))
    .addOption(repeated('--person <id>', own.opts.person, context))
    .addHelpText('after', `\n${own.provider}`)
    .action(async (file: string, options: EnrolOptions) => {
      const text = await snapshotText(file, context)
      await atDesk(options, context, (desk) => enrolFrom(text, options, desk, context), { mayBeNew: true })
    })
}

async function enrolFrom(text: SnapshotText, options: EnrolOptions, desk: Desk, context: Context): Promise<void> {
  const own = filingWordsOf(context.lang)
  const snapshot = snapshotFrom(text, desk, context)
  const provider = providerOf(desk, context)
  const { enterprise = enterpriseOf(snapshot) } = options
  const people = (options.person ?? (snapshot.people ?? []).map((it) => it.id)).map((id) =>
    cardedIn(snapshot, id, context),
  )
  try {
    await openLibrary(desk, enterprise, snapshot)
  } catch (error) {
    if (error instanceof LibraryRefused) return sayRefusal(error.refusal, options.format, desk, context)
    throw error
  }
  const results: { person: string; result: Enrolled }[] = []
  for (const person of people)
    try {
      const result = await enrol(desk, provider, enterprise, person, enrolUi(desk, context))
      results.push({ person: person.id, result })
      if (options.format === 'pretty') say(told(person, result, desk, context), context)
    } catch (error) {
      if (error instanceof ProviderFailed) throw new Failure(own.providerFailed[error.code])
      throw error
    }
  if (options.format === 'json') sayJson({ enterprise, people: results }, context)
  const all = results.every(({ result: { outcome } }) => outcome === 'enrolled' || outcome === 'alreadyEnrolled')
  context.end(all ? exit.judged : exit.fellShort)
}

function told({ name, id }: Person, result: Enrolled, desk: Desk, context: Context): string[] {
  const own = filingWordsOf(context.lang)
  const who = name ?? id
  switch (result.outcome) {
    case 'enrolled':
      return [own.enrolled(who)]
    case 'alreadyEnrolled':
      return [own.alreadyEnrolled(who)]
    case 'otherCard':
    case 'noReading':
      return [unread(who, result, context)]
    case 'noMatch':
      return [own.notEnrolled(who, filingLocaleOf(context.lang).faults[result.face])]
    case 'refused':
      return refusalLines(result.refusal, desk, context)
  }
}
