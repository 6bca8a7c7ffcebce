import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sha256 } from '../../../src/adapters/sha256.ts'
import type { FilingEvent } from '../../../src/filing/event.ts'
import { after } from '../../../src/filing/instant.ts'
import { verifyChains } from '../../../src/filing/records/verifyChains.ts'
import type { FilingStores } from '../../../src/filing/service/ports.ts'
import type { FilingService } from '../../../src/filing/service/service.ts'
import { buildProgram } from '../../reliability/writers.ts'
import { fixture } from '../../support/filing/decided.ts'
import { enrolling, inLibrary, realService } from '../../support/filing/real.ts'
import { FIXTURE, HandClock, START, steps } from '../../support/filing/story.ts'
import { onEveryDatabase } from './places.ts'
import { type Ticker, tickApart } from './tickers.ts'

const folder = mkdtempSync(join(tmpdir(), 'zizhi-tick-'))
let program: string
beforeAll(async () => {
  program = await buildProgram(fileURLToPath(new URL('./ticker.program.ts', import.meta.url)), folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FIRMS = ['甲', '乙', '丙']
const PER_FIRM = 4
const NOW = '2025-10-16T01:06:00.000Z'

/** Of each firm: filings whose report is due, one whose code has died, and a bid lock that lifts. */
async function prepare(service: FilingService, clock: HandClock): Promise<void> {
  const snapshot = fixture(FIXTURE)
  for (const firm of FIRMS) {
    clock.set('2025-10-15T01:00:00.000Z')
    const data = { name: firm, region: 'inRegion', lines: [] } as const
    await inLibrary(service, firm, [
      { type: 'open', enterprise: firm, firm: data },
      { type: 'updateBasicData', firm: data, representative: {} },
      ...enrolling(snapshot),
      { type: 'lockForBid', lock: '1', person: 'legal-representative', tender: '标', until: '2025-10-15' },
    ])
    // The lock is over, though nobody has ticked: it keeps nobody out.
    clock.set(START)
    for (let i = 0; i <= PER_FIRM; i++) {
      const filing = `${firm}-${i}`
      const all = steps(filing, firm, snapshot, await service.keep(snapshot))
      for (const command of i === PER_FIRM ? all.slice(0, -1) : all) {
        const handled = await service.handle(filing, command, { key: `${filing} ${command.type}` })
        if (handled.outcome !== 'done') throw new Error(`${command.type}: ${JSON.stringify(handled)}`)
      }
    }
  }
  clock.set(NOW)
}

const DUE = FIRMS.flatMap((firm) => [
  `library ${firm} bidLockLifts`,
  `filing ${firm}-${PER_FIRM} faceCodeExpires`,
  ...Array.from({ length: PER_FIRM }, (_, i) => `filing ${firm}-${i} reportDue`),
]).sort()

const did = (tickers: readonly Pick<Ticker, 'deadlines'>[]) =>
  tickers
    .flatMap(({ deadlines }) => deadlines)
    .filter(({ outcome }) => outcome === 'done')
    .map(({ of, stream, kind }) => `${of} ${stream} ${kind}`)
    .sort()

/** What is in the store shows it too: one event of each, one sealed record of each check, in one chain a firm. */
async function onceInStore(stores: FilingStores): Promise<void> {
  const { filings, libraries, records } = stores
  for (const firm of FIRMS) {
    const count = (events: readonly { type: string }[], type: FilingEvent['type'] | 'bidUnlocked') =>
      events.filter((it) => it.type === type).length
    for (let i = 0; i < PER_FIRM; i++)
      expect(count((await filings.load(`${firm}-${i}`)).events, 'checkReported')).toBe(1)
    expect(count((await filings.load(`${firm}-${PER_FIRM}`)).events, 'faceCheckFailed')).toBe(1)
    expect(count((await libraries.load(firm)).events, 'bidUnlocked')).toBe(1)
    const chain = await records.chain(firm)
    expect(chain.map((it) => it.number)).toEqual(Array.from({ length: PER_FIRM }, (_, i) => i + 1))
  }
  const verified = await verifyChains(stores, sha256)
  expect(verified).toMatchObject({ records: FIRMS.length * PER_FIRM, broken: [] })
}

onEveryDatabase('ticking from several processes', (newPlace) => {
  it('handles every due deadline exactly once', async () => {
    const { address, open } = await newPlace()
    const stores = await open()
    const clock = new HandClock()
    await prepare(realService(stores, clock.now), clock)
    const tickers = await tickApart(program, address!, NOW, { processes: 4 })
    expect(did(tickers)).toEqual(DUE)
    expect(tickers.filter(({ deadlines }) => deadlines.length > 0).length).toBeGreaterThan(1)
    await onceInStore(stores)
  })

  it('handles every one exactly once when a process is killed among them', async () => {
    const { address, open } = await newPlace()
    const stores = await open()
    const clock = new HandClock()
    await prepare(realService(stores, clock.now), clock)
    const [killed, ...others] = await tickApart(program, address!, NOW, { processes: 3, killFirstAfter: 1 })
    expect(killed!.signal).toBe('SIGKILL')
    // What it held is free once its lease has ended; what it had stored and not said is not done again.
    clock.set(after(NOW, { minutes: 2 }))
    const rest = await realService(stores, clock.now).tick()
    const twice = did([killed!, ...others, rest]).filter((it, i, all) => it === all[i - 1])
    expect(twice).toEqual([])
    expect((await realService(stores, clock.now).tick()).deadlines).toEqual([])
    await onceInStore(stores)
  })
})
