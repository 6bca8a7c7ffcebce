import { expect } from 'vitest'
import type { Group, TestStores } from '../contract.ts'
import { append, moment } from './events.ts'

async function three({ filings }: TestStores): Promise<void> {
  for (const [stream, firm, state, at] of [
    ['F-2', 'firm-1', 'draft', 20],
    ['F-1', 'firm-1', 'issued', 10],
    ['F-3', 'firm-2', 'draft', 30],
  ] as const)
    await filings.append(append({ expected: 0, stream, firm, state, events: [{ type: 'drafted', at: moment(at) }] }))
}

export const listing: Group = (test) => {
  test('every stream is listed by name, with where it stands', async ({ open }) => {
    const stores = await open()
    await three(stores)
    await stores.filings.append(
      append({ stream: 'F-2', expected: 1, state: 'submitted', events: [{ type: 's', at: moment(40) }] }),
    )
    expect(await stores.filings.list()).toEqual([
      { stream: 'F-1', firm: 'firm-1', state: 'issued', version: 1, openedAt: moment(10), changedAt: moment(10) },
      { stream: 'F-2', firm: 'firm-1', state: 'submitted', version: 2, openedAt: moment(20), changedAt: moment(40) },
      { stream: 'F-3', firm: 'firm-2', state: 'draft', version: 1, openedAt: moment(30), changedAt: moment(30) },
    ])
  })

  test('by firm, state, time and page', async ({ open }) => {
    const stores = await open()
    await three(stores)
    const names = async (query: Parameters<typeof stores.filings.list>[0]) =>
      (await stores.filings.list(query)).map((it) => it.stream)
    expect(await names({ firm: 'firm-1' })).toEqual(['F-1', 'F-2'])
    expect(await names({ firm: 'nobody' })).toEqual([])
    expect(await names({ states: ['draft'] })).toEqual(['F-2', 'F-3'])
    expect(await names({ states: [] })).toEqual([])
    expect(await names({ states: ['draft', 'issued'], firm: 'firm-1' })).toEqual(['F-1', 'F-2'])
    expect(await names({ from: moment(20) })).toEqual(['F-2', 'F-3'])
    expect(await names({ before: moment(20) })).toEqual(['F-1'])
    expect(await names({ from: moment(20), before: moment(30) })).toEqual(['F-2'])
    expect(await names({ most: 2 })).toEqual(['F-1', 'F-2'])
    expect(await names({ most: 2, after: 'F-2' })).toEqual(['F-3'])
  })

  test('names sort by their characters, not by a language', async ({ open }) => {
    const { filings } = await open()
    for (const stream of ['b', 'B', 'é', '资-2', '资-10', 'a']) await filings.append(append({ expected: 0, stream }))
    expect((await filings.list()).map((it) => it.stream)).toEqual(['B', 'a', 'b', 'é', '资-10', '资-2'])
  })

  test('the history of a firm is every event of each of its streams', async ({ open }) => {
    const stores = await open()
    await three(stores)
    await stores.filings.append(append({ stream: 'F-1', expected: 1, events: [{ type: 'reported', at: moment(40) }] }))
    expect(await stores.filings.history('firm-1')).toEqual([
      { stream: 'F-1', version: 1, event: { type: 'drafted', at: moment(10) } },
      { stream: 'F-1', version: 2, event: { type: 'reported', at: moment(40) } },
      { stream: 'F-2', version: 1, event: { type: 'drafted', at: moment(20) } },
    ])
    expect(await stores.filings.history('nobody')).toEqual([])
  })

  test('numbers of a series follow each other', async ({ open }) => {
    const { filings } = await open()
    expect([await filings.next('2025'), await filings.next('2025'), await filings.next('2026')]).toEqual([1, 2, 1])
  })
}
