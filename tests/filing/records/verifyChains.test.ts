import { describe, expect, it } from 'vitest'
import { memoryStores } from '../../../src/adapters/memory/index.ts'
import { sha256 } from '../../../src/adapters/sha256.ts'
import type { FilingEvent } from '../../../src/filing/event.ts'
import type { LibraryEvent } from '../../../src/filing/library/event.ts'
import type { StoredRecord } from '../../../src/filing/ports/recordStore.ts'
import { type BrokenLink, verifyChains } from '../../../src/filing/records/verifyChains.ts'
import { decided } from '../../support/filing/decided.ts'

const stores = await memoryStores<FilingEvent, LibraryEvent>()
for (const name of ['building-2-direct-missing-electrician', 'two-employers', 'bid-lock']) await decided(stores, name)
const other = await decided(stores, 'waterproofing-2', 'firm-2')
const chain = await stores.records.chain('firm-1')

/** The stores with the chain of the first firm changed behind their back. */
function tampered(change: (chain: StoredRecord[]) => StoredRecord[], head = chain.at(-1)!) {
  const records: typeof stores.records = {
    ...stores.records,
    chain: async (firm) => (firm === 'firm-1' ? change(structuredClone(chain)) : stores.records.chain(firm)),
    head: async (firm) => (firm === 'firm-1' ? { number: head.number, hash: head.hash } : stores.records.head(firm)),
  }
  return verifyChains({ records, filings: stores.filings }, sha256)
}

/** A record whose text was changed and hashed anew. */
const rehashed = (it: StoredRecord, from: string, to: string): StoredRecord => {
  const text = it.text.replace(from, to)
  expect(text).not.toBe(it.text)
  return { ...it, text, hash: sha256(text) }
}

describe('the walk along the chains', () => {
  it('finds them whole and tells their ends', async () => {
    expect(await verifyChains(stores, sha256)).toEqual({
      firms: 2,
      records: 4,
      broken: [],
      ends: [
        { firm: 'firm-1', number: 3, hash: chain[2]!.hash },
        { firm: 'firm-2', number: 1, hash: other.hash },
      ],
    })
  })

  it.each<[BrokenLink['why'], number, (chain: StoredRecord[]) => StoredRecord[]]>([
    ['altered', 2, ([a, b, c]) => [a!, { ...b!, text: b!.text.replace('"unmet"', '"met"') }, c!]],
    ['unlinked', 3, ([a, b, c]) => [a!, rehashed(b!, '09:27', '09:28'), c!]],
    ['missing', 2, ([a, , c]) => [a!, c!]],
    ['missing', 1, ([, b, c]) => [b!, c!]],
    ['missing', 3, ([a, b]) => [a!, b!]],
    ['misplaced', 2, ([a, b, c]) => [a!, { ...c!, number: 2 }, { ...b!, number: 3 }]],
    ['misplaced', 1, ([a, b, c]) => [rehashed(a!, '"firm":"firm-1"', '"firm":"firm-9"'), b!, c!]],
    ['unreadable', 2, ([a, b, c]) => [a!, { ...b!, text: '{}', hash: sha256('{}') }, c!]],
    ['otherEnd', 3, ([a, b, c]) => [a!, b!, rehashed(c!, '09:27', '09:28')]],
  ])('finds what is %s, at number %i', async (why, number, change) => {
    const { broken, ends } = await tampered(change)
    expect(broken).toMatchObject([{ firm: 'firm-1', number, why }])
    expect(ends.map((it) => it.firm)).toEqual(['firm-2'])
  })

  it('finds an end that was cut off with its note, by the filing that reports it', async () => {
    const { broken } = await tampered(([a, b]) => [a!, b!], chain[1])
    expect(broken).toEqual([{ firm: 'firm-1', number: 3, why: 'missing', filing: 'firm-1 bid-lock' }])
  })
})
