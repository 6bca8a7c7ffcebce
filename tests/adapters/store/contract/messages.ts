import { expect } from 'vitest'
import type { Group } from '../contract.ts'
import { moment } from './events.ts'

const session = (id: string) => ({ id, purpose: 'agent', startedAt: moment(0), expiresAt: moment(60) }) as const

export const messages: Group = (test) => {
  test('the id of a message is taken once', async ({ open }) => {
    const { seen } = await open()
    expect(await seen.claim('m1', moment(0), moment(600))).toBe(true)
    expect(await seen.claim('m1', moment(1), moment(600))).toBe(false)
    expect(await seen.claim('m2', moment(1), moment(600))).toBe(true)
  })

  test('of many who take the id of a message at once, one does', async ({ open }) => {
    const [one, two] = [await open(), await open()]
    const claims = Array.from({ length: 16 }, (_, i) => (i % 2 ? one : two).seen.claim('m1', moment(0), moment(600)))
    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1)
  })

  test('the id of a message that was given back may come again', async ({ open }) => {
    const { seen } = await open()
    await seen.claim('m1', moment(0), moment(600))
    await seen.release('m1')
    expect(await seen.claim('m1', moment(1), moment(600))).toBe(true)
  })

  test('the id of a message is forgotten when it may be', async ({ open }) => {
    const { seen } = await open()
    await seen.claim('m1', moment(0), moment(600))
    expect(await seen.claim('m1', moment(600), moment(1200))).toBe(false)
    expect(await seen.claim('m1', moment(900), moment(1500))).toBe(true)
  })

  test('a face session is opened once and found', async ({ open }) => {
    const { faceSessions } = await open()
    expect(await faceSessions.find('s1')).toBeUndefined()
    expect(await faceSessions.open(session('s1'))).toBe(true)
    expect(await faceSessions.open(session('s1'))).toBe(false)
    expect(await faceSessions.find('s1')).toEqual(session('s1'))
  })

  test('a face session takes one result, in time', async ({ open }) => {
    const { faceSessions } = await open()
    expect(await faceSessions.settle('s1', 'match', moment(1))).toBe('unknownSession')
    await faceSessions.open(session('s1'))
    expect(await faceSessions.settle('s1', 'match', moment(60))).toBe('late')
    expect(await faceSessions.settle('s1', 'mismatch', moment(59))).toBe('settled')
    expect(await faceSessions.settle('s1', 'match', moment(59))).toBe('answered')
    expect(await faceSessions.settle('s1', 'match', moment(61))).toBe('answered')
    expect(await faceSessions.find('s1')).toEqual({ ...session('s1'), outcome: 'mismatch' })
  })

  test('of many results of a face session that come at once, one is taken', async ({ open }) => {
    const [one, two] = [await open(), await open()]
    await one.faceSessions.open(session('s1'))
    const results = Array.from({ length: 16 }, (_, i) =>
      (i % 2 ? one : two).faceSessions.settle('s1', i % 3 ? 'match' : 'mismatch', moment(1)),
    )
    const told = await Promise.all(results)
    expect(told.filter((it) => it === 'settled')).toHaveLength(1)
    expect(told.filter((it) => it === 'answered')).toHaveLength(15)
  })

  test('a result of a face session that was given back may come again', async ({ open }) => {
    const { faceSessions } = await open()
    await faceSessions.open(session('s1'))
    await faceSessions.settle('s1', 'match', moment(1))
    await faceSessions.reopen('s1')
    expect(await faceSessions.settle('s1', 'match', moment(2))).toBe('settled')
  })
}
