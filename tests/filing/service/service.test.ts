import { expect, it } from 'vitest'
import { sha256 } from '../../../src/adapters/sha256.ts'
import type { Corpus } from '../../../src/corpus/corpus.ts'
import { shipped } from '../../../src/corpus/shipped.generated.ts'
import { replayer } from '../../../src/filing/records/replay.ts'
import { verifyChains } from '../../../src/filing/records/verifyChains.ts'
import type { FilingCommand } from '../../../src/filing/service/service.ts'
import { fixture } from '../../support/filing/decided.ts'
import { accept, FIXTURE, HandClock, openLibrary, serviceOn, steps } from '../../support/filing/story.ts'
import { onEveryStore } from './places.ts'

/** A procedure in which what is not confirmed lapses after three days. */
const lapsing = (it: Corpus['procedures'][number]) => ({ ...it, consent: { ...it.consent, lapsesAfterHours: 72 } })

onEveryStore('the service', (place) => {
  const newPlace = async () => (await place()).open
  const firm = 'A'

  it('takes a filing from the draft to the certificate', async () => {
    const clock = new HandClock()
    const open = await newPlace()
    const service = serviceOn(await open(), clock.now)
    await openLibrary(service, firm)
    await accept(service, 'F-1', firm)
    expect((await service.find('F-1'))?.state.phase).toBe('accepted')

    expect((await service.tick()).deadlines).toEqual([])
    expect(await service.check('F-1', { key: 'early' })).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'reportTooEarly', possibleFrom: '2025-10-16T01:05:00.000Z' },
    })
    clock.move({ minutes: 5 })
    expect((await service.tick()).deadlines).toMatchObject([{ stream: 'F-1', kind: 'reportDue', outcome: 'done' }])
    const reported = (await service.find('F-1'))!.state
    expect(reported).toMatchObject({ phase: 'reported', report: { outcome: 'met' } })

    expect(await service.handle('F-1', { type: 'publish' }, { key: 'publish' })).toMatchObject({ outcome: 'done' })
    clock.move({ hours: 24 * 12 })
    expect((await service.tick()).deadlines).toMatchObject([{ kind: 'publicityOver', outcome: 'done' }])
    expect(await service.handle('F-1', { type: 'issue', by: '审批员' }, { key: 'issue' })).toMatchObject({
      outcome: 'done',
      state: { phase: 'issued' },
    })
  })

  it('seals what it finds, on pseudonymous facts, dated by the acceptance', async () => {
    const clock = new HandClock()
    const here = await (await newPlace())()
    const service = serviceOn(here, clock.now)
    await openLibrary(service, firm)
    await accept(service, 'F-1', firm)
    clock.move({ minutes: 5 })
    await service.tick()
    const [record] = await here.records.chain(firm)
    expect((await service.find('F-1'))!.state.report!.record).toBe(record!.hash)
    expect(JSON.parse(record!.text)).toMatchObject({
      firm,
      filing: 'F-1',
      number: 1,
      decidedAt: '2025-10-16T01:05:00.000Z',
      corpusVersion: shipped.version,
      snapshot: { id: 'F-1', application: { acceptedOn: '2025-10-16' } },
      report: { header: { outcome: 'met', day: '2025-10-16' } },
    })
    for (const { idNumber, name } of fixture(FIXTURE).people!) {
      expect(record!.text).not.toContain(idNumber)
      expect(record!.text).not.toContain(name)
    }
    expect(replayer({ corpus: shipped, sha256 })(record!.text, record!.hash).outcome).toBe('same')
    expect(await verifyChains(here, sha256)).toMatchObject({ records: 1, broken: [] })
  })

  it('does a command once however often its key is sent', async () => {
    const clock = new HandClock()
    const service = serviceOn(await (await newPlace())(), clock.now)
    await openLibrary(service, firm)
    await accept(service, 'F-1', firm)
    const before = await service.find('F-1')
    await accept(service, 'F-1', firm, (_, handled) =>
      expect(handled).toMatchObject({ outcome: 'done', repeated: true }),
    )
    expect(await service.find('F-1')).toEqual(before)
    expect(await service.handle('F-1', { type: 'publish' }, { key: 'F-1 submit' })).toEqual({
      outcome: 'keyReused',
      stream: 'F-1',
    })
  })

  it('lets one of two submissions win and tells the other', async () => {
    const clock = new HandClock()
    const open = await newPlace()
    const [a, b] = [serviceOn(await open(), clock.now), serviceOn(await open(), clock.now)]
    await openLibrary(a, firm)
    const snapshot = fixture(FIXTURE)
    const [draft] = steps('F-1', firm, snapshot, await a.keep(snapshot))
    await a.handle('F-1', draft!, { key: 'draft' })
    const [one, two] = await Promise.all([
      a.handle('F-1', { type: 'submit' }, { key: 'one' }),
      b.handle('F-1', { type: 'submit' }, { key: 'two' }),
    ])
    const outcomes = [one, two].map((it) => it.outcome).sort()
    expect(outcomes).toEqual(['done', 'refused'])
    expect([one, two]).toContainEqual(
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'notInPhase' }) }),
    )
  })

  it('tells who names a version that others have changed it', async () => {
    const clock = new HandClock()
    const service = serviceOn(await (await newPlace())(), clock.now)
    await openLibrary(service, firm)
    const snapshot = fixture(FIXTURE)
    const [draft] = steps('F-1', firm, snapshot, await service.keep(snapshot))
    await service.handle('F-1', draft!, { key: 'draft' })
    await service.handle('F-1', { type: 'submit' }, { key: 'submit', expected: 1 })
    expect(await service.handle('F-1', { type: 'withdraw', by: '经办' }, { key: 'w', expected: 1 })).toEqual({
      outcome: 'conflict',
      expected: 1,
      actual: 2,
    })
  })

  it('does what is due once from any number of processes', async () => {
    const clock = new HandClock()
    const open = await newPlace()
    const first = serviceOn(await open(), clock.now)
    await openLibrary(first, firm)
    const filings = ['F-1', 'F-2', 'F-3']
    for (const it of filings) await accept(first, it, firm)
    clock.move({ minutes: 5 })
    const others = await Promise.all(Array.from({ length: 3 }, async () => serviceOn(await open(), clock.now)))
    const ticks = await Promise.all([first, ...others].map((it) => it.tick({ most: 2 })))
    const done = ticks.flatMap((it) => it.deadlines)
    expect(done.map((it) => [it.stream, it.outcome]).sort()).toEqual(filings.map((it) => [it, 'done']))
    const chain = await (await open()).records.chain(firm)
    expect(chain.map((it) => it.number)).toEqual([1, 2, 3])
  })

  it('takes over what a process that died had claimed', async () => {
    const clock = new HandClock()
    const here = await (await newPlace())()
    const service = serviceOn(here, clock.now)
    await openLibrary(service, firm)
    await accept(service, 'F-1', firm)
    clock.move({ minutes: 5 })
    await here.filings.claimDue({ now: clock.now(), kinds: ['reportDue'], leaseMs: 60_000, most: 10 })
    expect((await service.tick()).deadlines).toEqual([])
    clock.move({ minutes: 1 })
    expect((await service.tick()).deadlines).toMatchObject([{ outcome: 'done' }])
  })

  it('refuses when the clock goes backwards, and loses nothing', async () => {
    const clock = new HandClock()
    const service = serviceOn(await (await newPlace())(), clock.now)
    await openLibrary(service, firm)
    await accept(service, 'F-1', firm)
    const before = await service.find('F-1')
    clock.set('2025-10-15T00:00:00.000Z')
    expect(await service.handle('F-1', { type: 'withdraw', by: '经办' }, { key: 'w' })).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'clockBackwards' },
    })
    expect((await service.tick()).deadlines).toEqual([])
    expect(await service.find('F-1')).toEqual(before)
  })

  it('lets lapse what is not confirmed in time, where the profile says so', async () => {
    const clock = new HandClock()
    const corpus: Corpus = { ...shipped, procedures: shipped.procedures.map(lapsing) }
    const service = serviceOn(await (await newPlace())(), clock.now, { corpus })
    await openLibrary(service, firm)
    const snapshot = fixture(FIXTURE)
    const [draft, submit, consent] = steps('F-1', firm, snapshot, await service.keep(snapshot))
    for (const command of [draft!, submit!, consent!])
      expect(await service.handle('F-1', command, { key: command.type })).toMatchObject({ outcome: 'done' })
    clock.move({ hours: 72, milliseconds: -1 })
    expect((await service.tick()).deadlines).toEqual([])
    clock.move({ milliseconds: 1 })
    // It has lapsed by the clock, and is filed again, before anybody ticks.
    const { content } = draft as Extract<FilingCommand, { type: 'draft' }>
    const again = { type: 'refile', filing: 'F-2', previous: 'F-1', content } as const
    expect(await service.handle('F-2', again, { key: 'again' })).toMatchObject({ outcome: 'done' })
    expect(await service.handle('F-2', { type: 'submit' }, { key: 'submit again' })).toMatchObject({ outcome: 'done' })
    expect((await service.tick()).deadlines).toMatchObject([
      { stream: 'F-1', kind: 'consentLapses', due: '2025-10-19T01:00:00.000Z', outcome: 'done' },
    ])
    expect((await service.find('F-1'))!.state.phase).toBe('lapsed')
    expect((await service.tick()).deadlines).toEqual([])
  })

  it('ends a bid lock and a dead code by themselves', async () => {
    const clock = new HandClock()
    const service = serviceOn(await (await newPlace())(), clock.now)
    await openLibrary(service, firm)
    const person = 'legal-representative'
    await service.handleLibrary(
      firm,
      { type: 'lockForBid', lock: 'l', person, tender: 't', until: '2025-10-25' },
      { key: 'l' },
    )
    clock.set('2025-10-26T00:00:00.000Z')
    expect((await service.tick()).deadlines).toMatchObject([
      { of: 'library', stream: firm, kind: 'bidLockLifts', outcome: 'done' },
    ])
    expect((await service.tick()).deadlines).toEqual([])
  })
})
