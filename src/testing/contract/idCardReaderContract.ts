import type { CardReading, IdCard, IdCardReader } from '../../filing/ports/idCardReader.ts'
import { broken } from '../laws/scope.ts'
import type { AsyncClause } from './faceVerifierContract.ts'

/** A reader of cards on trial, with a hand on what lies on it. */
export interface IdCardReaderOnTrial {
  reader: IdCardReader
  /** Lays a card on the reader. */
  lay(card: IdCard): Promise<void>
  /** Takes the card away. */
  takeAway(): Promise<void>
}

const cards: readonly IdCard[] = [
  { name: '试验甲', idNumber: '540199198810059004', validUntil: '2040-01-31' },
  { name: '试验·扎西次仁', idNumber: '540199197503069013' },
]

/**
 * The contract that every {@link IdCardReader} keeps. Registers with any test runner.
 *
 * @param open - a reader with nothing on it, for each clause
 * @throws Error from `check`, which says what is not kept
 * @example
 * for (const { name, check } of idCardReaderContract(open)) test(name, check)
 */
export function idCardReaderContract(open: () => Promise<IdCardReaderOnTrial>): AsyncClause[] {
  const clause = (name: string, keep: (trial: IdCardReaderOnTrial) => Promise<void>): AsyncClause => ({
    name,
    check: async () => keep(await open()),
  })
  return [
    clause('says that no card lies on it', async ({ reader }) => expectCode(await reader.read(), 'noCard')),
    clause('reads the card that lies on it now', async ({ reader, lay }) => {
      for (const card of cards) {
        await lay(card)
        for (let time = 0; time < 2; time++) expectCard(await reader.read(), card)
      }
    }),
    clause('forgets a card that was taken away', async ({ reader, lay, takeAway }) => {
      await lay(cards[0]!)
      await takeAway()
      expectCode(await reader.read(), 'noCard')
    }),
    clause('takes no number with a wrong check digit', async ({ reader, lay }) => {
      await lay({ ...cards[0]!, idNumber: '540199198810059005' })
      expectCode(await reader.read(), 'badNumber')
    }),
  ]
}

function expectCode(reading: CardReading, wanted: string): void {
  if (reading.ok || reading.code !== wanted) broken(`wanted ${wanted}, got ${reading.ok ? 'a card' : reading.code}`)
}

function expectCard(reading: CardReading, { name, idNumber, validUntil }: IdCard): void {
  if (!reading.ok) broken(`wanted a card, got ${reading.code}`)
  const { card } = reading
  if (card.name !== name || card.idNumber !== idNumber || card.validUntil !== validUntil) broken('read another card')
}
