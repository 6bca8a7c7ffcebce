import { expect } from 'vitest'
import type { Group } from '../contract.ts'
import { append, sealed } from './events.ts'

export const chains: Group = (test) => {
  test('a record continues the chain of its firm', async ({ open }) => {
    const { filings, records } = await open()
    const first = sealed('firm-1', 1, null)
    const second = sealed('firm-1', 2, first.hash)
    const other = sealed('firm-2', 1, null)
    expect(await records.head('firm-1')).toEqual({ number: 0 })
    await filings.append(append({ expected: 0, record: first }))
    await filings.append(append({ expected: 1, record: second }))
    await filings.append(append({ expected: 0, stream: 'F-2', firm: 'firm-2', record: other }))
    expect(await records.head('firm-1')).toEqual({ number: 2, hash: second.hash })
    expect(await records.chain('firm-1')).toEqual([
      { firm: 'firm-1', number: 1, hash: first.hash, text: first.text },
      { firm: 'firm-1', number: 2, hash: second.hash, text: second.text },
    ])
    expect(await records.find(second.hash)).toEqual({ firm: 'firm-1', number: 2, hash: second.hash, text: second.text })
    expect(await records.find('0')).toBeUndefined()
    expect(await records.firms()).toEqual(['firm-1', 'firm-2'])
  })

  test('a record beside the chain is refused with its events', async ({ open }) => {
    const { filings, records } = await open()
    const first = sealed('firm-1', 1, null)
    await filings.append(append({ expected: 0, record: first }))
    for (const record of [
      sealed('firm-1', 1, null),
      sealed('firm-1', 2, 'f'.repeat(64)),
      sealed('firm-1', 3, first.hash),
    ])
      expect(await filings.append(append({ expected: 1, key: 'beside', record }))).toEqual({
        outcome: 'chainMoved',
        head: { number: 1, hash: first.hash },
      })
    expect(await filings.load('F-1')).toMatchObject({ version: 1 })
    expect(await filings.carriedOut('beside')).toBeUndefined()
    expect(await records.chain('firm-1')).toHaveLength(1)
  })
}
