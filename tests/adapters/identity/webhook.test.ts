import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it, vi } from 'vitest'
import { BadSecret, parseSecret, signedHeaders, verify } from '../../../src/adapters/identity/index.ts'
import { newSecret } from '../../../src/adapters/identity/simulator/simulator.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const NOW = Date.UTC(2026, 0, 5, 3, 0, 0)
const seconds = NOW / 1000

const anySecret = fc.uint8Array({ minLength: 24, maxLength: 64 }).map((it) => Buffer.from(it).toString('base64'))
const anyId = fc.stringMatching(/^[\x21-\x2d\x2f-\x7e]{1,128}$/)
const anyBody = fc.oneof(fc.json(), fc.string({ unit: 'grapheme' }))

describe('against the reference library of Standard Webhooks', () => {
  it('makes the same signature', () => {
    fc.assert(
      fc.property(anySecret, anyId, anyBody, fc.nat({ max: 4_000_000_000 }), (secret, id, body, at) => {
        const theirs = new Webhook(secret).sign(id, new Date(at * 1000), body)
        const ours = signedHeaders({ id, seconds: at, body }, [parseSecret(secret)])
        expect(ours['webhook-signature']).toBe(theirs)
      }),
    )
  })

  it('takes what it takes, and refuses what it refuses', () => {
    vi.useFakeTimers({ now: NOW })
    try {
      const skews = fc.oneof(fc.integer({ min: -310, max: 310 }), fc.constantFrom(-301, -300, 300, 301))
      const tampered = fc.constantFrom('nothing', 'body', 'id', 'timestamp', 'key', 'signature', 'scheme')
      fc.assert(
        fc.property(anySecret, anyId, anyBody, skews, tampered, (secret, id, body, skew, what) => {
          const [otherKey] = [parseSecret(newSecret())]
          const key = what === 'key' ? otherKey : parseSecret(secret)
          const signed = signedHeaders({ id, seconds: seconds + skew, body }, [key])
          if (what === 'id') signed['webhook-id'] = `${id.slice(1)}x`
          if (what === 'timestamp') signed['webhook-timestamp'] = String(seconds + skew + 1)
          if (what === 'signature') signed['webhook-signature'] = 'v1,AAAA'
          if (what === 'scheme') signed['webhook-signature'] = signed['webhook-signature']!.replace('v1,', 'v1a,')
          const sent = what === 'body' ? `${body} ` : body
          const ours = verify(new Headers(signed), bytes(sent), { keys: [parseSecret(secret)], now: NOW })
          expect(ours.ok).toBe(takenByThem(secret, sent, signed))
        }),
        { numRuns: 500 },
      )
    } finally {
      vi.useRealTimers()
    }
  })
})

function takenByThem(secret: string, body: string, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false })
    return true
  } catch {
    return false
  }
}

describe('a signature', () => {
  const [older, newer] = [parseSecret(newSecret()), parseSecret(newSecret())]
  const message = { id: 'msg_1', seconds, body: '{"a":1}' }
  const check = (headers: Record<string, string>, keys = [older], now = NOW) =>
    verify(new Headers(headers), bytes(message.body), { keys, now })

  it('is taken under each of the keys while one is being replaced', () => {
    for (const by of [[older], [newer], [newer, older]])
      expect(check(signedHeaders(message, by), [newer, older])).toEqual({ ok: true, id: 'msg_1', seconds })
    expect(check(signedHeaders(message, [newer, older]), [older]).ok).toBe(true)
    expect(check(signedHeaders(message, [newer]), [older])).toEqual({ ok: false, code: 'wrongSignature' })
  })

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('is none without the header %s', (name) => {
    const headers = signedHeaders(message, [older])
    delete headers[name]
    expect(check(headers)).toEqual({ ok: false, code: 'unsigned' })
  })

  it.each([
    ['tooOld', NOW + 301_000],
    ['tooNew', NOW - 301_000],
  ] as const)('is %s outside of the tolerance', (code, now) => {
    expect(check(signedHeaders(message, [older]), [older], now)).toEqual({ ok: false, code })
  })

  it.each(['', '1e3', '-5', '0x10', ' 12', '99999999999999999999', `0${seconds}`])(
    'has no timestamp `%s`, whoever signed it',
    (timestamp) => {
      const headers = { ...signedHeaders(message, [older]), 'webhook-timestamp': timestamp }
      expect(check(headers).ok).toBe(false)
    },
  )

  it('has no id with a dot, a space or of 129 characters', () => {
    for (const id of ['a.b', 'a b', 'x'.repeat(129)])
      expect(check(signedHeaders({ ...message, id }, [older]))).toEqual({ ok: false, code: 'badId' })
  })

  it('is looked for among 16 at most', () => {
    const right = signedHeaders(message, [older])['webhook-signature']!
    const wrong = signedHeaders(message, [newer])['webhook-signature']!
    const among = (before: number) => [...Array.from({ length: before }, () => wrong), right].join(' ')
    expect(check({ ...signedHeaders(message, [older]), 'webhook-signature': among(15) }).ok).toBe(true)
    expect(check({ ...signedHeaders(message, [older]), 'webhook-signature': among(16) }).ok).toBe(false)
  })
})

describe('a secret', () => {
  it('is base64 of 24 to 64 bytes, with or without its prefix', () => {
    const raw = Buffer.alloc(24, 7).toString('base64')
    expect(parseSecret(`whsec_${raw}`)).toEqual(parseSecret(raw))
  })

  it.each([
    ['notBase64', ''],
    ['notBase64', 'whsec_'],
    ['notBase64', 'whsec_%%%%'],
    ['notBase64', 'geheim'],
    ['tooShort', `whsec_${Buffer.alloc(23).toString('base64')}`],
    ['tooLong', `whsec_${Buffer.alloc(65).toString('base64')}`],
  ])('is %s: %s', (code, secret) => {
    let thrown: unknown
    try {
      parseSecret(secret)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(BadSecret)
    expect((thrown as BadSecret).code).toBe(code)
    if (secret.length > 8) expect((thrown as BadSecret).message).not.toContain(secret)
  })
})
