import { qrText } from '../../adapters/identity/qr/qr.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import { wantsColor } from '../context.ts'
import { type Enrolled, enrol } from '../filing/enrol.ts'
import { filingWordsOf } from '../filing/words/words.ts'
import type { Stage } from './stage.ts'

type Carded = Person & { name: string; idNumber: string }

/** People come to the reader with their card and show their face; each of them has to get in. */
export async function enrolAll(stage: Stage, enterprise: string, people: readonly Person[]): Promise<void> {
  for (const person of people) {
    const result = await enrolOne(stage, enterprise, person as Carded, false)
    if (result.outcome !== 'enrolled') throw new Error(`${person.id}: ${JSON.stringify(result)}`)
  }
}

/** One person comes in, with what is said at the screen. */
export async function enrolShown(stage: Stage, enterprise: string, person: Person): Promise<void> {
  const own = filingWordsOf(stage.context.lang)
  const result = await enrolOne(stage, enterprise, person as Carded, true)
  if (result.outcome !== 'enrolled') throw new Error(`${person.id}: ${JSON.stringify(result)}`)
  stage.line(own.enrolled(person.name ?? person.id))
}

function enrolOne(stage: Stage, enterprise: string, person: Carded, shown: boolean): Promise<Enrolled> {
  const { desk, provider, words, line, context } = stage
  const own = filingWordsOf(context.lang)
  return enrol(desk, provider, enterprise, person, {
    async layCard({ name, id }) {
      if (shown) line(own.layCard(name ?? id))
      await provider.lay({ name: person.name, idNumber: person.idNumber })
    },
    cardRead(name, number) {
      if (shown) line(own.cardRead(name, number))
    },
    async showCode({ name, id }, code) {
      if (shown) {
        line(own.scanNow(name ?? id, desk.procedure().faceCheck.codeSeconds))
        context.io.out(`${await qrText(code, wantsColor(context))}\n`)
      }
      const screen = await provider.scan(code, 'match')
      if (shown) line(words.phone(screen))
    },
  })
}
