import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openPostgres } from '../../src/adapters/postgres/index.ts'
import { StoreError } from '../../src/filing/ports/storeError.ts'
import type { Stores } from '../../src/filing/ports/stores.ts'
import { describeWithPostgres } from '../support/postgres/describe.ts'
import { KEYS } from './keys.ts'
import type { Written } from './ledger.ts'

const WRITERS = 6

/** Sends commands, each until it is acknowledged, under the same key. */
async function writeUntil(stores: Stores<Written>, writer: number, stopped: () => boolean) {
  const acknowledged: string[] = []
  const errors: string[] = []
  for (let i = 0; !stopped(); i++) {
    const key = `w${writer}-${i}`
    for (let done = false; !done; )
      try {
        const { outcome } = await stores.filings.append({
          stream: `w${writer}`,
          firm: 'firm',
          expected: i,
          key,
          fingerprint: key,
          events: [{ type: 'written', at: new Date().toISOString(), key, part: 1 }],
          state: 'written',
          deadlines: [],
        })
        expect(['appended', 'repeated']).toContain(outcome)
        acknowledged.push(key)
        done = true
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
        errors.push(error.code)
        await wait(20)
      }
  }
  return { acknowledged, errors }
}

describeWithPostgres('PostgreSQL stopped and started under load', (server) => {
  it('says so, recovers by itself, loses nothing and does nothing twice', async () => {
    const stores = await openPostgres<Written>(await server().place(), { keys: KEYS, connectMs: 2000 })
    let stop = false
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, i) => writeUntil(stores, i, () => stop)))
    const count = async () => (await stores.filings.list()).reduce((sum, it) => sum + it.version, 0)
    while ((await count()) < 20) await wait(10)
    await server().stop()
    await wait(200)
    await expect(stores.filings.load('w0')).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' })
    await server().start()
    const before = await count()
    while ((await count()) < before + 20) await wait(10)
    stop = true
    const wrote = await writing
    const errors = wrote.flatMap((it) => it.errors)
    expect(errors.length).toBeGreaterThanOrEqual(WRITERS)
    expect([...new Set(errors)]).toEqual(['unavailable'])
    for (const [i, { acknowledged }] of wrote.entries()) {
      const { events } = await stores.filings.load(`w${i}`)
      expect(events.map((it) => it.key)).toEqual(acknowledged)
    }
    await stores.close()
  })
})
