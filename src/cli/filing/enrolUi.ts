import { qrText } from '../../adapters/identity/qr/qr.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { type Context, wantsColor } from '../context.ts'
import { Failure } from '../failure.ts'
import type { Desk } from './desk.ts'
import type { Carded, EnrolUi, Unread } from './enrol.ts'
import { filingWordsOf } from './words/words.ts'

/** What happens at the screen goes to standard error: the result alone is on standard output. */
export function enrolUi(desk: Desk, context: Context): EnrolUi {
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

/** Why a card was of no use. */
export function unread(who: string, it: Unread, { lang }: Context): string {
  const own = filingWordsOf(lang)
  return own.notEnrolled(who, it.outcome === 'otherCard' ? own.otherCard(who) : own.noReading[it.code])
}

/**
 * A person of a file who can show a card.
 *
 * @throws Failure when there is none, or no number to compare the card with
 */
export function cardedIn({ people = [] }: Snapshot, id: string, { lang }: Context): Carded {
  const own = filingWordsOf(lang)
  const found = people.find((it) => it.id === id)
  if (found === undefined) throw new Failure(own.noPerson(id))
  const { idNumber } = found
  if (idNumber === undefined) throw new Failure(own.noIdNumber(id))
  return { ...found, idNumber }
}
