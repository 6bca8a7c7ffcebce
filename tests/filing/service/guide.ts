import { expect, it } from 'vitest'
import { sha256 } from '../../../src/adapters/sha256.ts'
import { assess } from '../../../src/assess/assess.ts'
import { compile } from '../../../src/assess/plan.ts'
import { mend, remediesFor } from '../../../src/assess/remedies.ts'
import { guideFirm, withNames } from '../../../src/cli/demo/firm.ts'
import { shipped } from '../../../src/corpus/shipped.generated.ts'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot.ts'
import { replayer } from '../../../src/filing/records/replay.ts'
import { verifyChains } from '../../../src/filing/records/verifyChains.ts'
import type { ProcedureRefusal } from '../../../src/filing/refusal.ts'
import type { FilingStores } from '../../../src/filing/service/ports.ts'
import type { FilingCommand } from '../../../src/filing/service/service.ts'
import type { FilingState } from '../../../src/filing/state.ts'
import { consolidate } from '../../../src/index.ts'
import { enrolling, inLibrary, realService } from '../../support/filing/real.ts'
import { HandClock, steps } from '../../support/filing/story.ts'

const FIRM = '91540199MA0000090L'
const OFFICER = '审批员'

/**
 * The story of the guide by the policy and the calendar of the region, every step on the store: nobody enrolled, a failure,
 * the wait, a bid lock, a face that does not match, a publicity into the National Day, the certificate.
 */
export function guideStory(open: () => Promise<FilingStores>): void {
  it('plays the guide from an empty library to the certificate', async () => {
    const clock = new HandClock('2024-09-23T01:00:00.000Z')
    const stores = await open()
    const service = realService(stores, clock.now)
    let sent = 0
    const handle = (filing: string, command: FilingCommand) => service.handle(filing, command, { key: `k${++sent}` })
    const take = async (filing: string, ...commands: FilingCommand[]): Promise<FilingState> => {
      let state: FilingState | undefined
      for (const command of commands) {
        const handled = await handle(filing, command)
        if (handled.outcome !== 'done') throw new Error(`${command.type}: ${JSON.stringify(handled)}`)
        state = handled.state
      }
      return state!
    }
    const refused = async (filing: string, command: FilingCommand): Promise<ProcedureRefusal> => {
      const handled = await handle(filing, command)
      if (handled.outcome !== 'refused') throw new Error(`${command.type}: ${JSON.stringify(handled)}`)
      return handled.refusal
    }
    const findings = async (filing: string) => {
      const refusal = await refused(filing, { type: 'submit' })
      return refusal.code === 'notAdmitted' ? refusal.details.findings.map((it) => it.code) : refusal.code
    }
    const ticked = async () => (await service.tick()).deadlines.map((it) => [it.stream, it.kind, it.outcome])
    const confirming = async (filing: string, snapshot: Snapshot) =>
      steps(filing, FIRM, snapshot, await service.keep(snapshot))

    // The policy keeps out a firm that has filled in nothing, and people who were not enrolled.
    const undated = guideFirm('2024-08')
    const first = { ...undated, application: { ...undated.application, acceptedOn: '2024-09-23' } }
    const [draft, submit, ...confirm] = await confirming('F-1', first)
    const firm = { name: first.enterprise.name, region: 'inRegion', lines: [] } as const
    await inLibrary(service, FIRM, [{ type: 'open', enterprise: FIRM, firm }])
    await take('F-1', draft!)
    expect(await findings('F-1')).toEqual(['basicDataFirst', 'enrolledPeopleOnly'])
    await inLibrary(service, FIRM, [{ type: 'updateBasicData', firm, representative: {} }, ...enrolling(first)])
    await take('F-1', submit!, ...confirm)

    // Not before five minutes, and then by itself: it fails, and waits a day.
    clock.move({ minutes: 4 })
    expect(await ticked()).toEqual([])
    expect(await service.check('F-1', { key: 'early' })).toMatchObject({ refusal: { code: 'reportTooEarly' } })
    clock.move({ minutes: 1 })
    expect(await ticked()).toEqual([['F-1', 'reportDue', 'done']])
    const failed = (await service.find('F-1'))!.state
    expect(failed).toMatchObject({ phase: 'refused', report: { outcome: 'unmet' }, failure: { count: 1 } })

    // Mended as the notice says; the people hired come into the library too.
    const plan = compile(consolidate(shipped, { day: '2024-09-23', profile: '西藏' }))
    const mended = withNames(mend(first, remediesFor(plan, assess(plan, first)), plan))
    const hired = mended.people!.filter((it) => !first.people!.some((one) => one.id === it.id))
    const [begin, , ...again] = await confirming('F-2', mended)
    const { content } = begin as Extract<FilingCommand, { type: 'draft' }>
    await take('F-2', { type: 'refile', filing: 'F-2', previous: 'F-1', content })
    expect(hired.length).toBeGreaterThan(0)
    expect(await findings('F-2')).toEqual(['enrolledPeopleOnly'])
    await inLibrary(service, FIRM, enrolling({ people: hired, enterprise: mended.enterprise }))
    expect(await refused('F-2', { type: 'submit' })).toMatchObject({
      code: 'waitAfterFailure',
      possibleFrom: '2024-09-24T01:05:00.000Z',
    })

    // A bid keeps one of its people until the publicity of its winner ends.
    const lock = { type: 'lockForBid', lock: '1', person: 'head', tender: '标', until: '2024-09-24' } as const
    await inLibrary(service, FIRM, [lock])
    clock.set('2024-09-24T01:05:00.000Z')
    expect(await findings('F-2')).toEqual(['noBidLockedPeople'])
    clock.set('2024-09-25T01:00:00.000Z')
    await take('F-2', { type: 'submit' })
    expect(await ticked()).toEqual([[FIRM, 'bidLockLifts', 'done']])

    // The face does not match at first; then it does.
    await take('F-2', ...again.slice(0, -1))
    const session = 'face F-2'
    expect((await take('F-2', { type: 'finishFaceCheck', session, outcome: 'mismatch' })).phase).toBe('consented')
    expect(await refused('F-2', { type: 'finishFaceCheck', session, outcome: 'match' })).toMatchObject({
      code: 'faceSessionUsed',
    })
    const person = 'legal-representative'
    await take(
      'F-2',
      { type: 'startFaceCheck', session: 'face again', person, role: 'legalRepresentative' },
      { type: 'finishFaceCheck', session: 'face again', outcome: 'match' },
    )
    clock.move({ minutes: 5 })
    expect(await ticked()).toEqual([['F-2', 'reportDue', 'done']])

    // Seven days from 25 September end within the National Day; 7 October is a Monday, and a holiday.
    expect((await take('F-2', { type: 'publish' })).publicity).toEqual({ from: '2024-09-25', until: '2024-10-02' })
    expect(await refused('F-2', { type: 'issue', by: OFFICER })).toMatchObject({
      code: 'publicityNotOver',
      possibleFrom: '2024-10-07T16:00:00.000Z',
    })
    clock.set('2024-10-02T16:00:00.000Z')
    expect(await ticked()).toEqual([['F-2', 'publicityOver', 'done']])
    clock.set('2024-10-07T02:00:00.000Z')
    expect(await refused('F-2', { type: 'issue', by: OFFICER })).toMatchObject({
      code: 'notYetIssueDay',
      details: { from: '2024-10-08' },
    })
    clock.set('2024-10-08T02:00:00.000Z')
    const issued = await take('F-2', { type: 'issue', by: OFFICER })
    expect(issued.certificates).toMatchObject([{ validUntil: '2029-10-08' }, { validUntil: '2029-10-08' }])

    // Both decisions are sealed, one behind the other, and judged again come out the same.
    expect(await verifyChains(stores, sha256)).toMatchObject({ records: 2, broken: [] })
    const chain = await stores.records.chain(FIRM)
    const replay = replayer({ corpus: shipped, sha256 })
    expect(chain.map(({ text, hash }) => replay(text, hash).outcome)).toEqual(['same', 'same'])
  })
}
