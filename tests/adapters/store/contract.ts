import { randomBytes } from 'node:crypto'
import { describe, it } from 'vitest'
import type { KeyRing } from '../../../src/filing/ports/keyRing.ts'
import type { Stores } from '../../../src/filing/ports/stores.ts'
import { appending } from './contract/appending.ts'
import { chains } from './contract/chains.ts'
import { concurrency } from './contract/concurrency.ts'
import { deadlines } from './contract/deadlines.ts'
import type { Happened } from './contract/events.ts'
import { facts } from './contract/facts.ts'
import { listing } from './contract/listing.ts'
import { messages } from './contract/messages.ts'
import { people } from './contract/people.ts'

export type TestStores = Stores<Happened, Happened>

/** A database that a test has for itself. */
export interface Place {
  /** Opens it; each time as another process would. */
  open(keys?: KeyRing): Promise<TestStores>
}

/** A group of tests that every store must pass. */
export type Group = (test: (name: string, body: (place: Place) => Promise<void>) => void) => void

const groups: Readonly<Record<string, Group>> = {
  appending,
  listing,
  deadlines,
  concurrency,
  chains,
  facts,
  people,
  messages,
}

export { KEYS } from '../../reliability/keys.ts'
export const otherKey = (id: string) => ({ id, bytes: new Uint8Array(randomBytes(32)) })

/**
 * What every store promises.
 *
 * @param it.skip - tests that a store cannot pass, by name, with the reason
 */
export function storeContract(store: { newPlace(): Promise<Place>; skip?: Readonly<Record<string, string>> }): void {
  const skip = { ...store.skip }
  for (const [name, group] of Object.entries(groups))
    describe(name, () =>
      group((test, body) => {
        const reason = skip[test]
        delete skip[test]
        if (reason !== undefined) it.skip(`${test} (skipped: ${reason})`, () => {})
        else it(test, async () => body(await store.newPlace()))
      }),
    )
  it('skips only tests that there are', ({ expect }) => expect(Object.keys(skip)).toEqual([]))
}
