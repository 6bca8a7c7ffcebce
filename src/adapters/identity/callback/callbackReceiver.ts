import { instantOf } from '../../../filing/instant.ts'
import type { FaceSession, FaceSessions } from '../../../filing/ports/faceSessions.ts'
import type { FaceResult } from '../../../filing/ports/faceVerifier.ts'
import type { SeenIds } from '../../../filing/ports/seenIds.ts'
import { type Dialect, plainDialect } from '../http/dialect.ts'
import { readBounded } from '../http/readBounded.ts'
import { isJson, readJson } from '../http/readJson.ts'
import { parseSecrets } from '../webhook/secret.ts'
import { TOLERANCE_SECONDS, verify } from '../webhook/verify.ts'
import { type CallbackRefusal, statusOf } from './refusal.ts'

/** How results are received. */
export interface ReceiverOptions {
  /** The secrets shared with the provider; each may have signed. */
  secrets: readonly string[]
  /** Where what was asked for is remembered. */
  sessions: FaceSessions
  /** Where ids of messages are remembered, so that none is taken twice. */
  seen: SeenIds
  /** Called once for a result that was taken. When it throws, the provider is asked to send the result again. */
  onResult?(result: FaceResult, session: FaceSession): Promise<void> | void
  /** Called for what was refused, to be counted. It is given no content. */
  onRefused?(code: CallbackRefusal): void
  /** How the provider puts things. @default the messages of this package */
  dialect?: Dialect
  /** The most bytes of a body. @default 16384 */
  mostBytes?: number
  /** How far the provider’s clock and ours may be apart, in seconds. @default 300 */
  toleranceSeconds?: number
  /** The time in milliseconds since 1970. @default the clock of the machine */
  now?: () => number
}

/**
 * A handler of the callbacks of a provider, for any server that speaks `Request` and `Response`. It takes a result only
 * when it is signed (Standard Webhooks), new, in time, and of a session that was asked for; whatever else comes is refused
 * with a code and changes nothing.
 *
 * @throws {@link BadSecret} for a secret that cannot be a key
 * @example
 * const receive = callbackReceiver({ secrets: [secret], sessions, seen: memorySeenIds(), onResult })
 * app.post('/callbacks/face', (c) => receive(c.req.raw))
 */
export function callbackReceiver(options: ReceiverOptions): (request: Request) => Promise<Response> {
  const { sessions, seen, dialect = plainDialect, mostBytes = 16 * 1024, now = Date.now } = options
  const { toleranceSeconds = TOLERANCE_SECONDS, onResult } = options
  const keys = parseSecrets(options.secrets)

  async function refusalOf(request: Request): Promise<CallbackRefusal | undefined> {
    if (request.method !== 'POST') return 'wrongMethod'
    if (!isJson(request.headers)) return 'wrongContentType'
    const got = await readBounded(request, mostBytes)
    if (!got.ok) return got.code
    const trusted = verify(request.headers, got.bytes, { keys, now: now(), toleranceSeconds })
    if (!trusted.ok) return trusted.code
    const json = readJson(got.bytes)
    if (json === undefined) return 'notJson'
    const saying = dialect.read(json.value)
    if (saying?.type !== 'face.result') return 'notAResult'
    const forgotten = instantOf((trusted.seconds + toleranceSeconds + 1) * 1000)
    if (!(await seen.claim(trusted.id, instantOf(now()), forgotten))) return 'replayed'
    try {
      return await take({ session: saying.session, outcome: saying.outcome })
    } catch {
      await seen.release(trusted.id)
      return 'failed'
    }
  }

  async function take(result: FaceResult): Promise<CallbackRefusal | undefined> {
    const taken = await sessions.settle(result.session, result.outcome, instantOf(now()))
    if (taken !== 'settled') return taken
    try {
      await onResult?.(result, (await sessions.find(result.session))!)
      return undefined
    } catch (error) {
      await sessions.reopen(result.session)
      throw error
    }
  }

  return async (request) => {
    const code = await refusalOf(request).catch((): CallbackRefusal => 'failed')
    if (code === undefined) return new Response(null, { status: 204 })
    options.onRefused?.(code)
    return Response.json({ code }, { status: statusOf[code] })
  }
}
