import { expect } from 'vitest'
import type { Group } from '../contract.ts'
import { append, moment } from './events.ts'

const kinds = ['report', 'publicity']
const lease = { kinds, leaseMs: 10_000, most: 10 }

export const deadlines: Group = (test) => {
  test('those that hold are the ones of the last append', async ({ open }) => {
    const { filings } = await open()
    const [a, b, c] = [
      { kind: 'report', due: moment(30) },
      { kind: 'publicity', due: moment(20), of: 'x' },
      { kind: 'publicity', due: moment(20), of: 'y' },
    ] as const
    await filings.append(append({ expected: 0, deadlines: [a, b, c] }))
    const held = (them: object[]) => them.map((it) => ({ stream: 'F-1', ...it }))
    expect(await filings.deadlines()).toEqual(held([b, c, a]))
    expect(await filings.deadlines({ until: moment(20) })).toEqual(held([b, c]))
    expect(await filings.deadlines({ stream: 'F-2' })).toEqual([])
    expect(await filings.deadlines({ stream: 'F-1', most: 1 })).toEqual(held([b]))
    await filings.append(append({ expected: 1, deadlines: [a] }))
    expect(await filings.deadlines()).toEqual(held([a]))
    await filings.append(append({ expected: 2, deadlines: [] }))
    expect(await filings.deadlines()).toEqual([])
  })

  test('what is due is taken once, the oldest first', async ({ open }) => {
    const { filings } = await open()
    for (const [stream, due] of [
      ['F-1', 30],
      ['F-2', 20],
      ['F-3', 40],
    ] as const)
      await filings.append(
        append({ expected: 0, stream, firm: `firm of ${stream}`, deadlines: [{ kind: 'report', due: moment(due) }] }),
      )
    const now = moment(30)
    const claims = await filings.claimDue({ now, ...lease })
    expect(claims).toMatchObject([
      { stream: 'F-2', firm: 'firm of F-2', kind: 'report', due: moment(20), attempts: 1, leasedUntil: moment(40) },
      { stream: 'F-1', firm: 'firm of F-1', kind: 'report', due: moment(30), attempts: 1 },
    ])
    expect(await filings.claimDue({ now, ...lease })).toEqual([])
  })

  test('only kinds that are asked for, and no more than asked for', async ({ open }) => {
    const { filings, libraries } = await open()
    await filings.append(
      append({
        expected: 0,
        deadlines: [
          { kind: 'issue', due: moment(1) },
          { kind: 'report', due: moment(2) },
          { kind: 'publicity', due: moment(3), of: 'x' },
        ],
      }),
    )
    expect(await filings.claimDue({ now: moment(9), ...lease, kinds: [] })).toEqual([])
    expect(await libraries.claimDue({ now: moment(9), ...lease })).toEqual([])
    expect(await filings.claimDue({ now: moment(9), ...lease, most: 1 })).toMatchObject([{ kind: 'report' }])
    expect(await filings.claimDue({ now: moment(9), ...lease })).toMatchObject([{ kind: 'publicity', of: 'x' }])
  })

  test('a lease that ran out is given to another, and the first claim is no longer valid', async ({ open }) => {
    const { filings } = await open()
    await filings.append(append({ expected: 0, deadlines: [{ kind: 'report', due: moment(1) }] }))
    const [first] = await filings.claimDue({ now: moment(1), ...lease })
    expect(await filings.claimDue({ now: moment(10), ...lease })).toEqual([])
    const [second] = await filings.claimDue({ now: moment(11), ...lease })
    expect(second).toMatchObject({ attempts: 2 })
    expect(await filings.settle(first!)).toBe(false)
    expect(await filings.postpone(first!, moment(99))).toBe(false)
    expect(await filings.settle(second!)).toBe(true)
    expect(await filings.settle(second!)).toBe(false)
    expect(await filings.deadlines()).toEqual([])
  })

  test('one that is given back is taken again, but not before', async ({ open }) => {
    const { filings } = await open()
    await filings.append(append({ expected: 0, deadlines: [{ kind: 'report', due: moment(1) }] }))
    const [claim] = await filings.claimDue({ now: moment(1), ...lease })
    expect(await filings.postpone(claim!, moment(5))).toBe(true)
    expect(await filings.postpone(claim!, moment(6))).toBe(false)
    expect(await filings.claimDue({ now: moment(4), ...lease })).toEqual([])
    expect(await filings.claimDue({ now: moment(5), ...lease })).toMatchObject([{ attempts: 2 }])
  })

  test('one that goes on holding keeps its claim; one that is gone ends it', async ({ open }) => {
    const { filings } = await open()
    const report = { kind: 'report', due: moment(1) }
    await filings.append(append({ expected: 0, deadlines: [report] }))
    const [claim] = await filings.claimDue({ now: moment(1), ...lease })
    await filings.append(append({ expected: 1, deadlines: [report, { kind: 'publicity', due: moment(50) }] }))
    expect(await filings.claimDue({ now: moment(2), ...lease })).toEqual([])
    await filings.append(append({ expected: 2, deadlines: [] }))
    expect(await filings.settle(claim!)).toBe(false)
  })
}
