import { randomBytes } from 'node:crypto'
import type { FaceOutcome } from '../../../filing/ports/faceVerifier.ts'
import type { Ask, Saying } from '../http/messages.ts'
import { saying } from '../http/messages.ts'
import { readBounded } from '../http/readBounded.ts'
import { readJson } from '../http/readJson.ts'
import type { SigningKey } from '../webhook/secret.ts'
import { deliver } from './deliver.ts'
import { outcomeIn, type SimulatorMode, simulatorModes } from './modes.ts'

interface Asked {
  session: string
  callback: string | undefined
  diesAt: number
  outcome?: FaceOutcome | undefined
}

interface Settings {
  mode: SimulatorMode
  lifeSeconds: number
  slowMs: number
  keys: readonly SigningKey[]
}

/** What the simulated provider remembers and does: sessions, codes that are scanned, the card on the reader. */
export function simulatedDesk({ mode: usual, lifeSeconds, slowMs, keys }: Settings) {
  const bySession = new Map<string, Asked>()
  const byToken = new Map<string, Asked>()
  let card: Extract<Saying, { type: 'card' }> | undefined

  const told = ({ session, outcome, diesAt }: Asked): Saying => {
    const ended = outcome ?? (Date.now() >= diesAt ? 'codeExpired' : undefined)
    return ended === undefined ? { type: 'face.pending', session } : { type: 'face.result', session, outcome: ended }
  }

  return {
    answer(ask: Ask, origin: string): Saying {
      if (ask.type === 'card.read') return card ?? { type: 'card.none', reason: 'noCard' }
      const { session } = ask
      if (ask.type === 'face.start') {
        const asked = { session, callback: ask.callback, diesAt: Date.now() + lifeSeconds * 1000 }
        const token = randomBytes(12).toString('hex')
        bySession.set(session, asked)
        byToken.set(token, asked)
        return { type: 'face.started', session, code: `${origin}/scan/${token}`, lifeSeconds }
      }
      const asked = bySession.get(session)
      if (asked === undefined) return { type: 'face.unknown', session }
      if (ask.type === 'face.cancel') asked.outcome ??= 'cancelled'
      return told(asked)
    },

    /** A phone scans a code; the answer is what its screen would say, and what became of the callback. */
    async scan(token: string, wanted: string | null): Promise<Response> {
      const mode = simulatorModes.find((it) => it === wanted) ?? usual
      const asked = byToken.get(token)
      if (asked === undefined || asked.outcome !== undefined || Date.now() >= asked.diesAt)
        return Response.json({ screen: '扫描记录不存在', statuses: [] }, { status: 410 })
      asked.outcome = outcomeIn[mode]
      const { session, callback, outcome = 'match' } = asked
      const message = { type: 'face.result', session, outcome } as const
      const statuses = callback === undefined ? [] : await deliver(mode, { to: callback, message, keys, slowMs })
      return Response.json({ screen: screens[asked.outcome ?? 'match'] ?? '核验通过', statuses })
    },

    /** A card is laid on the reader, or taken away. */
    async lay(request: Request): Promise<Response> {
      if (request.method === 'DELETE') card = undefined
      else {
        const got = await readBounded(request, 4096)
        const laid = saying.safeParse({ type: 'card', card: got.ok ? readJson(got.bytes)?.value : undefined }).data
        if (laid?.type !== 'card') return new Response(null, { status: 422 })
        card = laid
      }
      return new Response(null, { status: 204 })
    },
  }
}

const screens: Partial<Record<FaceOutcome, string>> = {
  mismatch: '对比不通过',
  unknownUser: '用户名异常',
  cancelled: '已取消',
}
