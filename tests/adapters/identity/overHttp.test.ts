import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type CallbackRefusal,
  callbackReceiver,
  httpFaceVerifier,
  httpIdCardReader,
  type Listening,
  memoryFaceSessions,
  memorySeenIds,
  serve,
  signedHeaders,
  UnsafeProvider,
} from '../../../src/adapters/identity/index.ts'
import { newSecret } from '../../../src/adapters/identity/simulator/simulator.ts'
import { type Simulated, simulated } from './simulated.ts'

const person = { name: '试验甲', idNumber: '540199198810059004' }

let provider: Simulated
let receiver: Listening
let results: { session: string; outcome: string }[]
let refused: CallbackRefusal[]
const sessions = memoryFaceSessions()

beforeAll(async () => {
  provider = await simulated(['--slow', '300', '--life', '60'])
  const receive = callbackReceiver({
    secrets: [provider.secret],
    sessions,
    seen: memorySeenIds(),
    onResult: (it) => void results.push(it),
    onRefused: (code) => refused.push(code),
  })
  receiver = await serve(receive)
})
afterAll(async () => {
  await provider.close()
  await receiver.close()
})
beforeEach(() => {
  results = []
  refused = []
})

const verifierOf = (over: object = {}) =>
  httpFaceVerifier({
    url: provider.url,
    secrets: [provider.secret],
    sessions,
    callback: `${receiver.url}/callbacks/face`,
    ...over,
  })

async function begun(over: object = {}) {
  const session = randomUUID()
  const started = await verifierOf(over).start({ session, person, purpose: 'agent' })
  if (!started.ok) throw new Error(started.code)
  return { session, code: started.code.text }
}

describe('the provider in another process calls back', () => {
  it.each(['match', 'mismatch', 'unknownUser', 'cancelled'] as const)('%s', async (outcome) => {
    const { session, code } = await begun()
    const { statuses } = await provider.scan(code, outcome)
    expect(statuses).toEqual([204])
    expect(results).toEqual([{ session, outcome }])
    expect(await verifierOf().poll(session)).toEqual({ ok: true, result: { session, outcome } })
  })

  it('slowly, and in time', async () => {
    const { session, code } = await begun()
    expect((await provider.scan(code, 'slow')).statuses).toEqual([204])
    expect(results).toEqual([{ session, outcome: 'match' }])
  })

  it('twice, and is heard once', async () => {
    const { code } = await begun()
    expect((await provider.scan(code, 'duplicated')).statuses).toEqual([204, 409])
    expect(results).toHaveLength(1)
    expect(refused).toEqual(['replayed'])
  })

  it('not at all, so that the session stays open', async () => {
    const { session, code } = await begun()
    expect((await provider.scan(code, 'silent')).statuses).toEqual([])
    expect(await verifierOf().poll(session)).toMatchObject({ ok: true, expiresAt: expect.any(String) })
  })

  it.each([
    ['forged', [401], ['wrongSignature']],
    ['unsigned', [401], ['unsigned']],
    ['huge', [413], ['tooLarge']],
    ['truncated', [], ['cutOff']],
  ] as const)('%s, and is not heard', async (mode, statuses, codes) => {
    const { session, code } = await begun()
    const ran = await provider.scan(code, mode)
    // A sender of megabytes may find the line cut before it reads why.
    expect([statuses, [0]]).toContainEqual(ran.statuses)
    await expect.poll(() => new Set(refused)).toEqual(new Set(codes))
    expect(results).toEqual([])
    expect((await sessions.find(session))?.outcome).toBeUndefined()
    expect((await provider.scan((await begun()).code, 'match')).statuses).toEqual([204])
  })

  it('too late, because the code was dead', async () => {
    const { session, code } = await begun({ now: () => Date.now() - 61_000 })
    expect((await provider.scan(code, 'match')).statuses).toEqual([409])
    expect(refused).toEqual(['late'])
    expect(await verifierOf().poll(session)).toEqual({ ok: true, result: { session, outcome: 'codeExpired' } })
  })
})

describe('a phone that scans', () => {
  it('a code again is told that there is no such record', async () => {
    const { code } = await begun()
    await provider.scan(code, 'match')
    expect((await provider.scan(code, 'match')).screen).toBe('扫描记录不存在')
  })

  it('a code that has died is told the same', async () => {
    const short = await simulated(['--life', '1'])
    try {
      const { session, code } = await begun({ url: short.url, secrets: [short.secret] })
      await new Promise((resolve) => setTimeout(resolve, 1050))
      expect((await short.scan(code, 'match')).screen).toBe('扫描记录不存在')
      const verifier = verifierOf({ url: short.url, secrets: [short.secret] })
      expect(await verifier.poll(session)).toEqual({ ok: true, result: { session, outcome: 'codeExpired' } })
    } finally {
      await short.close()
    }
  })
})

describe('an answer', () => {
  const started = (session: string) => JSON.stringify({ type: 'face.started', session, code: 'x', lifeSeconds: 60 })

  type Answer = (request: Request, body: string) => Response | Promise<Response>

  /** A provider that answers each question as told. */
  async function answering(answer: Answer, timeout = 60_000) {
    const server = await serve(async (request) => answer(request, await request.text()))
    const session = randomUUID()
    const found = await verifierOf({ url: server.url, timeout }).start({ session, person, purpose: 'enrol' })
    const card = await httpIdCardReader({ url: server.url, secrets: [provider.secret], timeout }).read()
    await server.close()
    return [found, card].map((it) => (it.ok ? 'ok' : it.code))
  }

  const sessionIn = (body: string) => (JSON.parse(body) as { session?: string }).session ?? 'none'
  const signed = (id: string, body: string, secret = provider.secret) =>
    new Response(body, {
      headers: {
        'content-type': 'application/json',
        ...signedHeaders({ id, seconds: Math.floor(Date.now() / 1000), body }, [
          Buffer.from(secret.slice('whsec_'.length), 'base64'),
        ]),
      },
    })
  const idOf = (request: Request) => request.headers.get('webhook-id')!

  it('counts when it is signed', async () => {
    const [face] = await answering((r, body) => signed(idOf(r), started(sessionIn(body))))
    expect(face).toBe('ok')
  })

  it.each([
    ['not signed', 'distrusted', (_: Request, body: string) => Response.json(JSON.parse(started(sessionIn(body))))],
    ['signed by another', 'distrusted', (r: Request, b: string) => signed(idOf(r), started(sessionIn(b)), newSecret())],
    ['signed for another question', 'distrusted', (_: Request, b: string) => signed('msg_1', started(sessionIn(b)))],
    ['about another session', 'badAnswer', (r: Request) => signed(idOf(r), started(randomUUID()))],
    ['no JSON', 'badAnswer', (r: Request) => signed(idOf(r), 'ok')],
    ['of megabytes', 'badAnswer', (r: Request) => signed(idOf(r), `"${'x'.repeat(100_000)}"`)],
    ['a refusal', 'refused', () => new Response(null, { status: 403 })],
    ['a failure', 'unreachable', () => new Response(null, { status: 502 })],
    ['a redirection', 'unreachable', () => Response.redirect('http://127.0.0.1:1/', 302)],
  ] as [string, string, Answer][])('that is %s makes it %s', async (_, code, answer) => {
    expect(await answering(answer)).toEqual([code, code])
  })

  it('that does not come in time makes it unreachable', async () => {
    expect(await answering(() => new Promise(() => {}), 300)).toEqual(['unreachable', 'unreachable'])
  })

  it('from nobody makes it unreachable', async () => {
    const gone = await serve(async () => new Response())
    await gone.close()
    const verifier = verifierOf({ url: gone.url })
    expect(await verifier.start({ session: randomUUID(), person, purpose: 'enrol' })).toEqual({
      ok: false,
      code: 'unreachable',
    })
  })
})

describe('an address', () => {
  it.each(['http://face.example.cn', 'ftp://127.0.0.1', 'http://127.0.0.1.example.cn', 'http://10.0.0.1'])(
    '%s is refused',
    (url) => expect(() => verifierOf({ url })).toThrow(UnsafeProvider),
  )

  it.each(['https://face.example.cn', 'http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1'])(
    '%s is taken',
    (url) => expect(() => verifierOf({ url })).not.toThrow(),
  )
})

describe('the server', () => {
  const bytesOf = (text: string) =>
    new Promise<string>((resolve) => {
      const { hostname, port } = new URL(receiver.url)
      const socket = connect(Number(port), hostname)
      let got = ''
      socket.on('data', (it) => {
        got += it
      })
      socket.on('error', () => resolve(got))
      socket.on('close', () => resolve(got))
      socket.write(text, () => socket.end())
    })

  it.each([
    'GARBAGE\r\n\r\n',
    'POST / HTTP/1.1\r\n\r\n',
    'POST / HTTP/1.1\r\nhost: [\r\ncontent-length: 1\r\n\r\nx',
    'TRACE / HTTP/1.1\r\nhost: a\r\n\r\n',
    'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n',
    'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    'POST / HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
    'POST / HTTP/1.1\r\nhost: a\r\nx: LONG\r\n\r\n',
    '\u0000\u0001\u0002',
  ])('lives on after %j', async (text) => {
    expect(await bytesOf(text.replace('LONG', 'y'.repeat(40_000)))).not.toContain(' 204 ')
    expect(results).toEqual([])
    expect((await provider.scan((await begun()).code, 'match')).statuses).toEqual([204])
  })
})

describe('the simulator', () => {
  it('serves nobody without the key', async () => {
    const verifier = verifierOf({ secrets: [newSecret()] })
    expect(await verifier.start({ session: randomUUID(), person, purpose: 'enrol' })).toEqual({
      ok: false,
      code: 'refused',
    })
  })

  it('ends on SIGTERM with 0', async () => {
    const own = await simulated()
    const ended = new Promise((resolve) => own.child.on('exit', resolve))
    own.child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})
