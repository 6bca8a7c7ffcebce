import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { memoryStores } from '../../../src/adapters/memory/index.ts'
import { sha256 } from '../../../src/adapters/sha256.ts'
import { shipped } from '../../../src/corpus/shipped.generated.ts'
import type { FilingEvent } from '../../../src/filing/event.ts'
import type { LibraryEvent } from '../../../src/filing/library/event.ts'
import { firstDifference } from '../../../src/filing/records/firstDifference.ts'
import type { DecisionRecord, SealedRecord } from '../../../src/filing/records/record.ts'
import { replayer } from '../../../src/filing/records/replay.ts'
import { decided, fixture } from '../../support/filing/decided.ts'

const NAMES = [
  'supervision-b-housing-municipal',
  'building-2-direct-missing-electrician',
  'two-employers',
  'fire-2-joint',
]
const again = replayer({ corpus: shipped, sha256 })
const stores = await memoryStores<FilingEvent, LibraryEvent>()
const records: SealedRecord[] = []
for (const name of NAMES) records.push(await decided(stores, name))
const [one] = records
const changed = (change: (record: DecisionRecord) => unknown) => canonicalize(change(structuredClone(one!.record)))!

describe('a sealed decision', () => {
  it.each(records.map((it, i) => ({ name: NAMES[i], ...it })))(
    '$name is judged again to the same bytes',
    ({ text, hash, record }) => {
      expect(again(text, hash)).toEqual({ outcome: 'same', record })
    },
  )

  it('continues the decision before it', () => {
    expect(records.map((it) => [it.record.number, it.record.previous])).toEqual([
      [1, null],
      [2, records[0]!.hash],
      [3, records[1]!.hash],
      [4, records[2]!.hash],
    ])
  })

  it('names nobody, and can be read with the names put back', async () => {
    for (const [i, { text }] of records.entries())
      for (const { idNumber, name } of fixture(NAMES[i]!).people ?? []) {
        expect(text).not.toContain(idNumber)
        expect(text).not.toContain(name)
      }
    const report = JSON.stringify(await stores.people.reveal(one!.record.report))
    expect(report).toContain(fixture(NAMES[0]!).people![0]!.name)
  })

  it('is judged again to the same bytes after everybody in it was erased', async () => {
    const own = await memoryStores<FilingEvent, LibraryEvent>()
    const { text, hash } = await decided(own, NAMES[0]!)
    for (const { idNumber } of fixture(NAMES[0]!).people!)
      expect(await own.people.erase(idNumber!, '2025-01-01T00:00:00.000Z')).toBe(1)
    const [stored] = await own.records.chain('firm-1')
    expect(stored).toMatchObject({ text, hash })
    expect(again(stored!.text, stored!.hash).outcome).toBe('same')
    expect(await own.people.reveal(stored!.text)).toBe(text)
  })

  it('of another law is not compared', () => {
    const text = changed((it) => ({ ...it, corpusVersion: '0123456789ab' }))
    expect(again(text)).toMatchObject({
      outcome: 'otherLaw',
      installed: shipped.version,
      record: { corpusVersion: '0123456789ab' },
    })
  })

  it('of a profile that there is not is not compared', () => {
    expect(again(changed((it) => ({ ...it, profile: '无' })))).toMatchObject({ outcome: 'noProfile' })
  })

  it('that says something else than the engine differs where it first does', () => {
    const text = changed((it) => {
      it.report.header.outcomeText = '改'
      return it
    })
    expect(again(text)).toMatchObject({
      outcome: 'differs',
      difference: { pointer: '/report/header/outcomeText', recorded: '"改"' },
    })
  })

  it('whose facts were changed differs', () => {
    const text = changed((it) => {
      for (const person of it.snapshot.people!) person.identity = 'unverified'
      return it
    })
    expect(again(text)).toMatchObject({ outcome: 'differs' })
  })

  it('that was altered is found out by its hash', () => {
    const text = changed((it) => ({ ...it, decidedAt: '2020-01-01T00:00:00.000Z' }))
    expect(again(text, one!.hash)).toEqual({ outcome: 'otherHash', expected: one!.hash, found: sha256(text) })
  })

  it.each([
    ['notJson', '{'],
    ['notARecord', '{}'],
    ['notARecord', 'null'],
    ['notCanonical', JSON.stringify(one!.record, null, 2)],
    ['badSnapshot', changed((it) => ({ ...it, snapshot: {} }))],
  ])('is not what is %s', (why, text) => expect(again(text)).toEqual({ outcome: 'noRecord', why }))
})

describe('the first difference', () => {
  it.each([
    [1, 1, undefined],
    [
      { a: 1, b: 2 },
      { b: 3, a: 2 },
      { pointer: '/a', recorded: '1', found: '2' },
    ],
    [{ a: [1, 2] }, { a: [1] }, { pointer: '/a/1', recorded: '2' }],
    [{ 'x/y': null }, { 'x/y': {} }, { pointer: '/x~1y', recorded: 'null', found: '{}' }],
    [[], {}, { pointer: '', recorded: '[]', found: '{}' }],
  ])('of %j and %j', (a, b, difference) => expect(firstDifference(a, b)).toEqual(difference))
})
