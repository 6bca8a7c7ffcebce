import { expect } from 'vitest'
import type { Group } from '../contract.ts'
import { append, moment } from './events.ts'

export const appending: Group = (test) => {
  test('a stream that is not there has version 0', async ({ open }) => {
    const { filings } = await open()
    expect(await filings.load('F-1')).toEqual({ stream: 'F-1', version: 0, events: [] })
  })

  test('what was appended is loaded in order, as it was given', async ({ open }) => {
    const { filings } = await open()
    const first = { type: 'drafted', at: moment(1), note: '资质 "申报"\n\u0000\u2028 𬭎 1.10' }
    const second = { type: 'edited', at: moment(1) }
    const third = { type: 'submitted', at: moment(2) }
    expect(await filings.append(append({ expected: 0, events: [first, second] }))).toEqual({
      outcome: 'appended',
      stream: 'F-1',
      version: 2,
    })
    expect(await filings.append(append({ expected: 2, events: [third] }))).toMatchObject({ version: 3 })
    expect(await filings.load('F-1')).toEqual({
      stream: 'F-1',
      firm: 'firm-1',
      version: 3,
      events: [first, second, third],
    })
  })

  test('a version that is not the newest is told, and changes nothing', async ({ open }) => {
    const { filings } = await open()
    await filings.append(append({ expected: 0, deadlines: [{ kind: 'a', due: moment(9) }] }))
    for (const expected of [0, 2, 5])
      expect(await filings.append(append({ expected, state: 'other', key: `late-${expected}` }))).toEqual({
        outcome: 'versionConflict',
        expected,
        actual: 1,
      })
    expect(await filings.load('F-1')).toMatchObject({ version: 1 })
    expect(await filings.list()).toMatchObject([{ state: 'draft', version: 1 }])
    expect(await filings.deadlines()).toHaveLength(1)
    expect(await filings.carriedOut('late-0')).toBeUndefined()
  })

  test('a version of a stream that is not there is told', async ({ open }) => {
    const { filings } = await open()
    expect(await filings.append(append({ expected: 3 }))).toEqual({
      outcome: 'versionConflict',
      expected: 3,
      actual: 0,
    })
  })

  test('a repeated key answers with what it did, whatever happened since', async ({ open }) => {
    const { filings } = await open()
    const once = append({ expected: 0, key: 'k', events: [{ type: 'drafted', at: moment(1) }] })
    await filings.append(once)
    await filings.append(append({ expected: 1 }))
    const again = { outcome: 'repeated', stream: 'F-1', version: 1, events: once.events }
    expect(await filings.append(once)).toEqual(again)
    expect(await filings.append({ ...once, stream: 'F-2', expected: 7 })).toEqual(again)
    expect(await filings.load('F-1')).toMatchObject({ version: 2 })
    expect(await filings.load('F-2')).toMatchObject({ version: 0 })
    expect(await filings.carriedOut('k')).toEqual({
      stream: 'F-1',
      version: 1,
      fingerprint: 'same',
      events: once.events,
    })
  })

  test('a key for another command is refused', async ({ open }) => {
    const { filings, libraries } = await open()
    await filings.append(append({ expected: 0, key: 'k' }))
    const reused = { outcome: 'keyReused', stream: 'F-1' }
    expect(await filings.append(append({ expected: 1, key: 'k', fingerprint: 'other' }))).toEqual(reused)
    expect(await libraries.append(append({ expected: 0, key: 'k' }))).toEqual(reused)
  })

  test('an event before the last one is refused', async ({ open }) => {
    const { filings } = await open()
    await filings.append(append({ expected: 0, events: [{ type: 'a', at: moment(5) }] }))
    expect(await filings.append(append({ expected: 1, events: [{ type: 'b', at: moment(4) }] }))).toEqual({
      outcome: 'clockBehind',
      last: moment(5),
      at: moment(4),
    })
    expect(await filings.append(append({ expected: 1, events: [{ type: 'b', at: moment(5) }] }))).toMatchObject({
      outcome: 'appended',
    })
  })

  test('filings and libraries may have the same name', async ({ open }) => {
    const { filings, libraries } = await open()
    await filings.append(append({ expected: 0, events: [{ type: 'drafted', at: moment(1) }] }))
    await libraries.append(append({ expected: 0, events: [{ type: 'opened', at: moment(1) }] }))
    expect((await filings.load('F-1')).events.map((it) => it.type)).toEqual(['drafted'])
    expect((await libraries.load('F-1')).events.map((it) => it.type)).toEqual(['opened'])
    expect(await libraries.list()).toHaveLength(1)
  })

  test('what was stored is there when the database is opened again', async ({ open }) => {
    const before = await open()
    await before.filings.append(append({ expected: 0, key: 'k', deadlines: [{ kind: 'a', due: moment(9), of: 'x' }] }))
    await before.close()
    const { filings } = await open()
    expect(await filings.load('F-1')).toMatchObject({ version: 1, firm: 'firm-1' })
    expect(await filings.deadlines()).toEqual([{ stream: 'F-1', kind: 'a', due: moment(9), of: 'x' }])
    expect(await filings.carriedOut('k')).toBeDefined()
  })
}
