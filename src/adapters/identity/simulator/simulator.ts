import { randomBytes } from 'node:crypto'
import { instantOf } from '../../../filing/instant.ts'
import { plainDialect } from '../http/dialect.ts'
import { ask, type Saying } from '../http/messages.ts'
import { readBounded } from '../http/readBounded.ts'
import { readJson } from '../http/readJson.ts'
import { memorySeenIds } from '../sessions/memorySeenIds.ts'
import { parseSecrets } from '../webhook/secret.ts'
import { signedHeaders } from '../webhook/sign.ts'
import { verify } from '../webhook/verify.ts'
import { simulatedDesk } from './desk.ts'
import type { SimulatorMode } from './modes.ts'

/** How the simulated provider behaves. */
export interface SimulatorOptions {
  /** The secrets shared with whoever asks. */
  secrets: readonly string[]
  /** What happens when a code is scanned and the scan does not say. @default 'match' */
  mode?: SimulatorMode
  /** For how long a code lives. @default 60 */
  lifeSeconds?: number
  /** How late a slow result is, in milliseconds after the scan. @default 65000 */
  slowMs?: number
}

const MOST_BYTES = 16 * 1024

/**
 * A provider of face checks and a reader of cards that compares nobody: for demonstrations and tests, never in front of
 * people. What stands in for hands are three plain addresses: the code itself (`/scan/…?mode=mismatch`: a phone scans it),
 * `PUT /card` and `DELETE /card` (a card is laid on the reader, or taken away).
 */
export function providerSimulator(options: SimulatorOptions): (request: Request) => Promise<Response> {
  const keys = parseSecrets(options.secrets)
  const seen = memorySeenIds()
  const desk = simulatedDesk({ mode: 'match', lifeSeconds: 60, slowMs: 65_000, ...options, keys })

  async function asked(request: Request, origin: string): Promise<Response> {
    const got = await readBounded(request, MOST_BYTES)
    if (!got.ok) return new Response(null, { status: 400 })
    const now = Date.now()
    const trusted = verify(request.headers, got.bytes, { keys, now })
    if (!trusted.ok) return new Response(null, { status: 401 })
    if (!(await seen.claim(trusted.id, instantOf(now), instantOf(now + 600_000))))
      return new Response(null, { status: 409 })
    const question = ask.safeParse(readJson(got.bytes)?.value)
    if (!question.success) return new Response(null, { status: 422 })
    const body = JSON.stringify(desk.answer(question.data, origin) satisfies Saying)
    const signed = signedHeaders({ id: trusted.id, seconds: Math.floor(now / 1000), body }, keys)
    return new Response(body, { headers: { 'content-type': 'application/json', ...signed } })
  }

  return async (request) => {
    const { origin, pathname, searchParams } = new URL(request.url)
    const token = /^\/scan\/(\w+)$/.exec(pathname)?.[1]
    if (token !== undefined) return desk.scan(token, searchParams.get('mode'))
    if (pathname === '/card') return desk.lay(request)
    if (request.method === 'POST' && paths.has(pathname)) return asked(request, origin)
    return new Response(null, { status: 404 })
  }
}

const paths: ReadonlySet<string> = new Set(Object.values(plainDialect.paths))

/** A secret for one run, as Standard Webhooks writes it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`
