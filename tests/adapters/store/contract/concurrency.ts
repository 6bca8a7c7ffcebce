import { expect } from 'vitest'
import type { Group } from '../contract.ts'
import { append, moment } from './events.ts'

export const concurrency: Group = (test) => {
  test('of many appends to one version one wins and the others are told', async ({ open }) => {
    const [a, b] = [await open(), await open()]
    for (let expected = 0; expected < 5; expected++) {
      const tries = await Promise.all(
        Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? a : b).filings.append(append({ expected }))),
      )
      expect(tries.filter((it) => it.outcome === 'appended')).toHaveLength(1)
      expect(tries.filter((it) => it.outcome === 'versionConflict')).toHaveLength(7)
    }
    expect(await a.filings.load('F-1')).toMatchObject({ version: 5 })
  })

  test('of many appends with one key one is carried out and the others are told what it did', async ({ open }) => {
    const [a, b] = [await open(), await open()]
    const tries = await Promise.all(
      Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? a : b).filings.append(append({ expected: 0, key: 'k' }))),
    )
    expect(tries.filter((it) => it.outcome === 'appended')).toHaveLength(1)
    expect(tries.filter((it) => it.outcome === 'repeated')).toHaveLength(7)
  })

  test('of many that claim, one gets each', async ({ open }) => {
    const stores = [await open(), await open(), await open()]
    for (let i = 0; i < 30; i++)
      await stores[0]!.filings.append(
        append({ expected: 0, stream: `F-${i}`, deadlines: [{ kind: 'report', due: moment(1) }] }),
      )
    const claims = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        stores[i % 3]!.filings.claimDue({ now: moment(2), kinds: ['report'], leaseMs: 60_000, most: 4 }),
      ),
    )
    const taken = claims.flat().map((it) => it.stream)
    expect(new Set(taken).size).toBe(taken.length)
    const rest = await stores[0]!.filings.claimDue({ now: moment(2), kinds: ['report'], leaseMs: 60_000, most: 100 })
    expect(taken.length + rest.length).toBe(30)
  })

  test('numbers of a series are given once', async ({ open }) => {
    const stores = [await open(), await open()]
    const numbers = await Promise.all(Array.from({ length: 20 }, (_, i) => stores[i % 2]!.filings.next('s')))
    expect(numbers.sort((x, y) => x - y)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  })
}
