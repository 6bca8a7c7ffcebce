import type { Command } from 'commander'
import { qrText } from '../../../adapters/identity/qr/qr.ts'
import type { Person } from '../../../domain/snapshot/person.ts'
import type { Snapshot } from '../../../domain/snapshot/snapshot.ts'
import { filingLocaleOf } from '../../../filing/locales/describe.ts'
import { type Context, wantsColor } from '../../context.ts'
import { exit, Failure } from '../../failure.ts'
import { atDesk, type Desk } from '../../filing/desk.ts'
import { type Enrolled, type EnrolUi, enrol, enterpriseOf, openLibrary } from '../../filing/enrol.ts'
import { type DeskOptions, filingCommand, repeated, type SayOptions } from '../../filing/options.ts'
import { ProviderFailed, providerOf } from '../../filing/provider.ts'
import { refusalLines, say, sayJson } from '../../filing/say.ts'
import { snapshotFrom } from '../../filing/snapshotFile.ts'
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
    .option('--enterprise <id>', own.opts.enterprise)
    .addOption(repeated('--person <id>', own.opts.person))
    .addHelpText('after', `\n${own.provider}`)
    .action((file: string, options: EnrolOptions) =>
      atDesk(options, context, (desk) => enrolFrom(file, options, desk, context)),
    )
}

async function enrolFrom(file: string, options: EnrolOptions, desk: Desk, context: Context): Promise<void> {
  const own = filingWordsOf(context.lang)
  const snapshot = await snapshotFrom(file, desk, context)
  const provider = providerOf(desk, context)
  const { enterprise = enterpriseOf(snapshot) } = options
  const people = chosen(snapshot, options.person, context)
  await openLibrary(desk, enterprise, snapshot)
  const results: { person: string; result: Enrolled }[] = []
  for (const person of people)
    try {
      const result = await enrol(desk, provider, enterprise, person, uiOf(desk, context))
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

function chosen({ people = [] }: Snapshot, ids: readonly string[] | undefined, { lang }: Context) {
  const own = filingWordsOf(lang)
  for (const id of ids ?? []) if (!people.some((it) => it.id === id)) throw new Failure(own.noPerson(id))
  return people
    .filter((it) => ids?.includes(it.id) ?? true)
    .map((it) => {
      const { idNumber } = it
      if (idNumber === undefined) throw new Failure(own.noIdNumber(it.id))
      return { ...it, idNumber }
    })
}

/** What happens at the screen goes to standard error: the result alone is on standard output. */
function uiOf(desk: Desk, context: Context): EnrolUi {
  const own = filingWordsOf(context.lang)
  const line = (text: string) => context.io.err(`${text}\n`)
  return {
    layCard: async ({ name, id }) => line(own.layCard(name ?? id)),
    cardRead: (name, number) => line(own.cardRead(name, number)),
    async showCode({ name, id }, code) {
      line(own.scanNow(name ?? id, desk.procedure().faceCheck.codeSeconds))
      line(`${await qrText(code, wantsColor(context))}\n${code}`)
    },
  }
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
      return [own.notEnrolled(who, own.otherCard(who))]
    case 'noReading':
      return [own.notEnrolled(who, own.noReading[result.code])]
    case 'noMatch':
      return [own.notEnrolled(who, filingLocaleOf(context.lang).faults[result.face])]
    case 'refused':
      return refusalLines(result.refusal, desk, context)
  }
}
