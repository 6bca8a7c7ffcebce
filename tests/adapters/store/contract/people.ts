import { expect } from 'vitest'
import type { Snapshot } from '../../../../src/domain/snapshot/snapshot.ts'
import type { KeyRing } from '../../../../src/filing/ports/keyRing.ts'
import { idNumber } from '../../../support/identifiers.ts'
import { type Group, KEYS, otherKey } from '../contract.ts'
import { append, moment } from './events.ts'

const ID = idNumber('1985-03', 11)
const OTHER = idNumber('1990-12', 12)

const snapshot = {
  enterprise: { name: '西藏雪域建设有限公司', officers: [{ role: '法定代表人', person: 'a' }] },
  people: [
    { id: 'a', name: '潘清野', idNumber: ID, registrations: [{ as: '注册建造师', number: '藏建0001' }], titles: [] },
    { id: 'b', name: '齐望舒', idNumber: OTHER, birthMonth: '1990-12' },
    { id: 'c', name: '沈怀谷' },
  ],
  application: { kind: '首次', items: [] },
} as unknown as Snapshot

const withBirthMonths = {
  ...snapshot,
  people: snapshot.people!.map((it) => (it.id === 'a' ? { ...it, birthMonth: '1985-03' } : it)),
}

export const people: Group = (test) => {
  test('a snapshot comes back as it was put, with birth months', async ({ open }) => {
    const { snapshots } = await open()
    const digest = await snapshots.put(snapshot)
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(await snapshots.put(snapshot)).toBe(digest)
    expect(await snapshots.get(digest)).toEqual(withBirthMonths)
    expect(await snapshots.get('0')).toBeUndefined()
  })

  test('the sealed snapshot identifies nobody and keeps the rest', async ({ open }) => {
    const { snapshots, people } = await open()
    const digest = await snapshots.put(snapshot)
    const sealed = (await snapshots.sealed(digest))!
    for (const secret of [ID, OTHER, '潘清野', '齐望舒', '沈怀谷', '藏建0001'])
      expect(JSON.stringify(sealed)).not.toContain(secret)
    expect(sealed.people!.map(({ id, birthMonth, idNumber }) => ({ id, birthMonth, idNumber }))).toEqual([
      { id: 'a', birthMonth: '1985-03', idNumber: undefined },
      { id: 'b', birthMonth: '1990-12', idNumber: undefined },
      { id: 'c', birthMonth: undefined, idNumber: undefined },
    ])
    expect(sealed.enterprise).toEqual(snapshot.enterprise)
    expect((await people.reveal(sealed)).people!.map((it) => it.name)).toEqual(['潘清野', '齐望舒', '沈怀谷'])
  })

  test('a number that is typed into an event is kept apart', async ({ open }) => {
    const { filings } = await open()
    const event = { type: 'complained', at: moment(1), note: `证号${ID}，另一人 ${OTHER.toLowerCase()}。` }
    const once = append({ expected: 0, key: 'k', events: [event] })
    await filings.append(once)
    const note = event.note.toUpperCase()
    expect((await filings.load('F-1')).events[0]!.note!.toUpperCase()).toBe(note)
    expect(await filings.append(once)).toMatchObject({ outcome: 'repeated', events: [{ type: 'complained' }] })
    expect((await filings.history('firm-1'))[0]!.event.note!.toUpperCase()).toBe(note)
  })

  test('a number has one lasting pseudonym', async ({ open }) => {
    const { people } = await open()
    const name = await people.pseudonymFor(ID)
    expect(name).toMatch(/^[0-9a-f]{40}$/)
    expect(await people.pseudonymFor(ID)).toBe(name)
    expect(await people.pseudonymFor(OTHER)).not.toBe(name)
    expect(await people.pseudonymsOf(ID)).toEqual([name])
  })

  test('whoever is erased is gone, and all else stays', async ({ open }) => {
    const { snapshots, people, facts } = await open()
    const digest = await snapshots.put(snapshot)
    await facts.put({ firm: 'f', kind: 'person', id: 'a', expected: 0, body: snapshot.people![0] })
    const sealed = await snapshots.sealed(digest)
    expect(await people.erase(ID, moment(1))).toBe(1)
    expect(await people.erase(ID, moment(2))).toBe(0)
    const [a, b] = (await snapshots.get(digest))!.people!
    expect(a).toMatchObject({ id: 'a', birthMonth: '1985-03' })
    expect(JSON.stringify(a)).not.toMatch(/潘清野|藏建0001/)
    expect(a!.idNumber).toBeUndefined()
    expect(b).toMatchObject({ name: '齐望舒', idNumber: OTHER })
    expect(await snapshots.sealed(digest)).toEqual(sealed)
    expect(await facts.findPerson(ID)).toEqual([])
    expect(await people.pseudonymsOf(ID)).toEqual([])
    expect(await people.damaged()).toEqual([])
  })

  test('somebody without a number is erased by pseudonym', async ({ open }) => {
    const { snapshots, people } = await open()
    const digest = await snapshots.put(snapshot)
    const [, pseudonym] = /\{p:([0-9a-f]{40})#name\}/.exec((await snapshots.sealed(digest))!.people![2]!.name!)!
    expect(await people.erase(pseudonym!, moment(1))).toBe(1)
    expect(JSON.stringify(await snapshots.get(digest))).not.toContain('沈怀谷')
  })

  test('a new key takes over, and the old one is needed no more', async ({ open }) => {
    const before = await open(KEYS)
    const digest = await before.snapshots.put(snapshot)
    await before.close()
    const next = otherKey('k2')
    const both = await open({ current: next, older: [KEYS.current] })
    expect(await both.snapshots.put(snapshot)).toBe(digest)
    expect(await both.people.rotate()).toBe(3)
    expect(await both.people.rotate()).toBe(0)
    await both.close()
    const after = await open({ current: next, older: [] })
    expect(await after.snapshots.get(digest)).toEqual(withBirthMonths)
    expect(await after.snapshots.put(snapshot)).toBe(digest)
    expect(await after.people.erase(ID, moment(1))).toBe(1)
  })

  test('a wrong key is refused before anything is read or written', async ({ open }) => {
    const before = await open(KEYS)
    const digest = await before.snapshots.put(snapshot)
    await before.close()
    const wrong: KeyRing = { current: otherKey('k1'), older: [] }
    await expect(open(wrong)).rejects.toMatchObject({ name: 'StoreError', code: 'wrongKey', about: 'k1' })
    const missing: KeyRing = { current: otherKey('k9'), older: [] }
    await expect(open(missing)).rejects.toMatchObject({ name: 'StoreError', code: 'unknownKey', about: 'k1' })
    const after = await open(KEYS)
    expect(await after.snapshots.get(digest)).toEqual(withBirthMonths)
  })
}
