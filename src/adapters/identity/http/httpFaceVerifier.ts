import { after, instantOf } from '../../../filing/instant.ts'
import type { FaceSession, FaceSessions } from '../../../filing/ports/faceSessions.ts'
import type { FacePolled, FaceVerifier } from '../../../filing/ports/faceVerifier.ts'
import { openProvider, type ProviderOptions } from './provider.ts'

/** How faces are compared by a provider. */
export interface FaceVerifierOptions extends ProviderOptions {
  /** Where what was asked for is remembered; the receiver of callbacks looks there too. */
  sessions: FaceSessions
  /** Where the provider sends results; absent where they are only polled. */
  callback?: string
}

const LIFE_SECONDS = 60

/**
 * A comparer of faces behind a provider that speaks signed JSON.
 *
 * @example
 * const sessions = memoryFaceSessions()
 * const verifier = httpFaceVerifier({ url: 'https://face.example.cn', secrets: [secret], sessions })
 * const started = await verifier.start({ session: randomUUID(), person, purpose: 'agent' })
 * if (started.ok) console.log(await qrText(started.code.text))
 */
export function httpFaceVerifier(options: FaceVerifierOptions): FaceVerifier {
  const { sessions, callback, now = Date.now } = options
  const clock = () => instantOf(now())
  const provider = openProvider(options)

  async function settled(found: FaceSession, asked: 'face.poll' | 'face.cancel'): Promise<FacePolled> {
    const { id: session, expiresAt } = found
    const answered = await provider({ type: asked, session })
    if (!answered.ok) return answered
    const { saying } = answered
    if (saying.type === 'face.unknown' && saying.session === session) return { ok: false, code: 'unknownSession' }
    if (saying.type === 'face.pending' && saying.session === session) return { ok: true, expiresAt }
    if (saying.type !== 'face.result' || saying.session !== session) return { ok: false, code: 'badAnswer' }
    await sessions.settle(session, saying.outcome, clock())
    return known(session)
  }

  /** What is known here: a result, a code that died without one, or a session that nobody asked for. */
  async function known(session: string): Promise<FacePolled> {
    const found = await sessions.find(session)
    if (found === undefined) return { ok: false, code: 'unknownSession' }
    const outcome = found.outcome ?? (clock() >= found.expiresAt ? 'codeExpired' : undefined)
    return outcome === undefined ? { ok: true, expiresAt: found.expiresAt } : { ok: true, result: { session, outcome } }
  }

  async function ask(session: string, type: 'face.poll' | 'face.cancel'): Promise<FacePolled> {
    const here = await known(session)
    if (!here.ok || here.result !== undefined) return here
    return settled((await sessions.find(session))!, type)
  }

  return {
    async start({ session, person, purpose }) {
      const startedAt = clock()
      const mine = { id: session, purpose, startedAt, expiresAt: after(startedAt, { seconds: LIFE_SECONDS }) }
      if (!(await sessions.open(mine))) return { ok: false, code: 'usedSession' }
      const answered = await provider({ type: 'face.start', session, person, purpose, callback })
      if (!answered.ok) return answered
      const { saying } = answered
      if (saying.type !== 'face.started' || saying.session !== session) return { ok: false, code: 'badAnswer' }
      const expiresAt = after(startedAt, { seconds: Math.min(saying.lifeSeconds, LIFE_SECONDS) })
      return { ok: true, code: { session, text: saying.code, expiresAt } }
    },
    poll: (session) => ask(session, 'face.poll'),
    cancel: (session) => ask(session, 'face.cancel'),
  }
}
