import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  callbackReceiver,
  memoryFaceSessions,
  memorySeenIds,
  parseSecret,
  signedHeaders,
} from '../../../src/adapters/identity/index.ts'
import { newSecret } from '../../../src/adapters/identity/simulator/simulator.ts'
import { after, instantOf } from '../../../src/filing/instant.ts'

const START = Date.UTC(2026, 0, 5, 3, 0, 0)
const secret = newSecret()
const key = parseSecret(secret)

let now: number
let taken: { session: string; outcome: string }[]
let refused: string[]
let sessions: ReturnType<typeof memoryFaceSessions>
let receive: (request: Request) => Promise<Response>
let fails: boolean

beforeEach(() => {
  now = START
  taken = []
  refused = []
  fails = false
  sessions = memoryFaceSessions()
  receive = callbackReceiver({
    secrets: [secret],
    sessions,
    seen: memorySeenIds(),
    now: () => now,
    onRefused: (code) => refused.push(code),
    onResult: (result) => {
      if (fails) throw new Error('database down')
      taken.push(result)
    },
  })
})

async function opened(): Promise<string> {
  const id = randomUUID()
  const startedAt = instantOf(now)
  await sessions.open({ id, purpose: 'enrol', startedAt, expiresAt: after(startedAt, { seconds: 60 }) })
  return id
}

const resultOf = (session: string, outcome = 'match') => JSON.stringify({ type: 'face.result', session, outcome })

interface Sending {
  id?: string
  body?: string
  signedBody?: string
  at?: number
  by?: Uint8Array[]
  headers?: Record<string, string>
  method?: string
}

function requestOf({
  id = randomUUID(),
  body = '',
  signedBody = body,
  at = now,
  by = [key],
  ...rest
}: Sending): Request {
  const signed = signedHeaders({ id, seconds: Math.floor(at / 1000), body: signedBody }, by)
  const headers = { 'content-type': 'application/json', ...signed, ...rest.headers }
  const { method = 'POST' } = rest
  return new Request('http://127.0.0.1/callback', method === 'GET' ? { headers } : { method, headers, body })
}

const send = async (sending: Sending) => (await receive(requestOf(sending))).status

describe('a receiver of callbacks', () => {
  it('takes a signed result of a session that was asked for', async () => {
    const session = await opened()
    expect(await send({ body: resultOf(session, 'mismatch') })).toBe(204)
    expect(taken).toEqual([{ session, outcome: 'mismatch' }])
    expect((await sessions.find(session))?.outcome).toBe('mismatch')
  })

  it('takes a message once', async () => {
    const session = await opened()
    const again = { id: 'msg_1', body: resultOf(session) }
    expect([await send(again), await send(again)]).toEqual([204, 409])
    expect(refused).toEqual(['replayed'])
    expect(taken).toHaveLength(1)
  })

  it('takes one of many that come at once', async () => {
    const session = await opened()
    const id = 'msg_1'
    const statuses = await Promise.all(Array.from({ length: 20 }, () => send({ id, body: resultOf(session) })))
    expect(statuses.filter((it) => it === 204)).toHaveLength(1)
    expect(taken).toHaveLength(1)
  })

  it('takes one result of a session, whatever other messages say', async () => {
    const session = await opened()
    await send({ body: resultOf(session, 'mismatch') })
    expect(await send({ body: resultOf(session, 'match') })).toBe(409)
    expect(refused).toEqual(['answered'])
    expect((await sessions.find(session))?.outcome).toBe('mismatch')
  })

  it.each([
    [59_999, 204, []],
    [60_000, 409, ['late']],
  ] as const)('%d ms after the start answers %d', async (ms, status, codes) => {
    const session = await opened()
    now += ms
    expect(await send({ body: resultOf(session) })).toBe(status)
    expect(refused).toEqual(codes)
  })

  it('asks for the result again when it could not be dealt with', async () => {
    const session = await opened()
    const again = { id: 'msg_1', body: resultOf(session) }
    fails = true
    expect(await send(again)).toBe(503)
    fails = false
    expect(await send(again)).toBe(204)
    expect(taken).toHaveLength(1)
  })

  it.each([
    ['wrongMethod', 405, { method: 'PUT' }],
    ['wrongMethod', 405, { method: 'GET' }],
    ['wrongContentType', 415, { headers: { 'content-type': 'text/plain' } }],
    ['wrongContentType', 415, { headers: { 'content-encoding': 'gzip' } }],
    ['wrongSignature', 401, { by: [parseSecret(newSecret())] }],
    ['wrongSignature', 401, { signedBody: '{}' }],
    ['unsigned', 401, { headers: { 'webhook-signature': '' } }],
    ['tooOld', 401, { at: START - 301_000 }],
    ['tooNew', 401, { at: START + 301_000 }],
    ['tooLarge', 413, { body: `"${'x'.repeat(16 * 1024)}"` }],
    ['notJson', 400, { body: '{"type":' }],
    ['notAResult', 422, { body: '{"type":"face.result","session":"x","outcome":"match"}' }],
    ['notAResult', 422, { body: '{"type":"face.pending","session":"0123456789abcdef"}' }],
    ['unknownSession', 404, { body: '{"type":"face.result","session":"0123456789abcdef","outcome":"match"}' }],
  ] as const)('refuses as %s with %d: %o', async (code, status, sending) => {
    const session = await opened()
    const response = await receive(requestOf({ body: resultOf(session), ...(sending as Sending) }))
    // An empty signature is one that does not fit.
    const wanted = code === 'unsigned' ? ['unsigned', 'wrongSignature'] : [code]
    expect(response.status).toBe(status)
    expect(wanted).toContain(((await response.json()) as { code: string }).code)
    expect(taken).toEqual([])
    expect((await sessions.find(session))?.outcome).toBeUndefined()
  })

  it('refuses what was signed for the other direction', async () => {
    const session = await opened()
    expect(await send({ body: JSON.stringify({ type: 'face.poll', session }) })).toBe(422)
  })
})

/** What is done to a message on its way; nothing of it leaves the message as it was. */
interface Tampering {
  drop: string[]
  set: Record<string, string>
  cutTo: number
  flip: number
  grow: number
  replaced: Uint8Array
  method: string
  skew: number
  contentType: string
  otherKey: boolean
}

describe('whatever is done to a message', () => {
  const header = fc.oneof(
    fc.string(),
    fc.constantFrom('v1,', 'v1', ',', 'v1,AAAA', `v1,${'A'.repeat(43)}=`, '0', '1e9'),
  )
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const
  const tampering: fc.Arbitrary<Tampering> = fc.record({
    drop: fc.subarray([...names, 'content-type'], { minLength: 1 }),
    set: fc.dictionary(fc.constantFrom(...names), header, { minKeys: 1 }),
    cutTo: fc.nat({ max: 90 }),
    flip: fc.nat({ max: 90 }),
    grow: fc.integer({ min: 1, max: 40_000 }),
    replaced: fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((it) => Buffer.from(it)),
    ),
    method: fc.constantFrom('PUT', 'PATCH', 'DELETE'),
    skew: fc.integer({ min: -1000, max: 1000 }),
    contentType: fc.constantFrom('text/plain', 'application/json; charset=utf-8', 'multipart/form-data'),
    otherKey: fc.constant(true),
  })
  const some = fc.tuple(tampering, fc.array(fc.nat({ max: 9 }), { maxLength: 3 })).map(([all, chosen]) => {
    const keys = Object.keys(all) as (keyof Tampering)[]
    return Object.fromEntries(chosen.map((i) => [keys[i]!, all[keys[i]!]])) as Partial<Tampering>
  })

  it('it is taken only as it was signed, and otherwise changes nothing', async () => {
    const told = { genuine: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(some, async (how) => {
        taken = []
        const session = await opened()
        const good = Buffer.from(resultOf(session))
        const seconds = Math.floor(now / 1000) + (how.skew ?? 0)
        const by = how.otherKey === true ? [parseSecret(newSecret())] : [key]
        const signed = signedHeaders({ id: randomUUID(), seconds, body: good }, by)
        const headers = new Headers({ 'content-type': how.contentType ?? 'application/json', ...signed })
        for (const name of how.drop ?? []) headers.delete(name)
        for (const [name, value] of Object.entries(how.set ?? {})) if (isHeader(value)) headers.set(name, value)
        const body = bodyOf(good, how)
        const { method = 'POST' } = how
        const genuine =
          method === 'POST' &&
          how.otherKey !== true &&
          Math.abs(how.skew ?? 0) <= 300 &&
          body.equals(good) &&
          (headers.get('content-type') ?? '').startsWith('application/json') &&
          Object.entries(signed).every(([name, value]) => headers.get(name) === value)
        told[genuine ? 'genuine' : 'refused']++
        const response = await receive(new Request('http://127.0.0.1/', { method, headers, body }))
        expect(response.status === 204).toBe(genuine)
        expect(taken).toHaveLength(genuine ? 1 : 0)
        if (!genuine) expect(((await response.json()) as { code: string }).code).not.toBe('failed')
      }),
      { numRuns: 3000 },
    )
    expect(told.genuine).toBeGreaterThan(100)
    expect(told.refused).toBeGreaterThan(1000)
  })
})

function isHeader(value: string): boolean {
  try {
    new Headers({ x: value })
    return true
  } catch {
    return false
  }
}

function bodyOf(good: Buffer, { replaced, cutTo, flip, grow }: Partial<Tampering>): Buffer {
  let body = Buffer.from(replaced ?? good)
  if (cutTo !== undefined) body = body.subarray(0, cutTo)
  if (flip !== undefined && flip < body.length) body[flip]! ^= 1
  return grow === undefined ? body : Buffer.concat([body, Buffer.alloc(grow, 32)])
}
