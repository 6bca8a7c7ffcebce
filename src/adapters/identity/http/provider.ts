import { randomUUID } from 'node:crypto'
import { parseSecrets, type SigningKey } from '../webhook/secret.ts'
import { signedHeaders } from '../webhook/sign.ts'
import { verify } from '../webhook/verify.ts'
import { type Dialect, plainDialect } from './dialect.ts'
import type { Ask, Saying } from './messages.ts'
import { readBounded } from './readBounded.ts'
import { isJson, readJson } from './readJson.ts'

/** How a provider is reached. */
export interface ProviderOptions {
  /** Its address. `https:`, or `http:` on this machine only, because names and identity numbers are sent there. */
  url: string
  /** The secrets shared with it, as Standard Webhooks writes them; the first signs, each may have signed an answer. */
  secrets: readonly string[]
  /** How it puts things. @default the messages of this package */
  dialect?: Dialect
  /** How long an answer may take, in milliseconds. @default 10000 */
  timeout?: number
  /** How far its clock and ours may be apart, in seconds. @default 300 */
  toleranceSeconds?: number
  /** The time in milliseconds since 1970. @default the clock of the machine */
  now?: () => number
  /** @default the one of the machine */
  fetch?: typeof globalThis.fetch
}

/** What a provider answered, or why its answer is of no use. */
export type Answered =
  | { ok: true; saying: Saying }
  | { ok: false; code: 'unreachable' | 'refused' | 'distrusted' | 'badAnswer' }

/** An address that names and identity numbers must not be sent to. */
export class UnsafeProvider extends Error {
  constructor(readonly url: string) {
    super(`provider address is neither https nor on this machine: \`${url}\``)
  }
}

/** Asks a provider one question. */
export type Provider = (ask: Ask) => Promise<Answered>

const MOST_BYTES = 64 * 1024

/**
 * A provider to ask. Questions are signed; an answer counts only when it is signed too, under the id of the question, so
 * that no answer serves for another question.
 *
 * @throws {@link UnsafeProvider} for an address without encryption on another machine
 * @throws {@link BadSecret} for a secret that cannot be a key
 */
export function openProvider(options: ProviderOptions): Provider {
  const { secrets, timeout = 10_000, toleranceSeconds, now = Date.now, fetch = globalThis.fetch } = options
  const { paths, write, read } = options.dialect ?? plainDialect
  const keys = parseSecrets(secrets)
  const base = safeUrl(options.url)
  return async (ask) => {
    const id = `ask_${randomUUID()}`
    const body = JSON.stringify(write(ask))
    const request = new Request(base + paths[ask.type], {
      method: 'POST',
      body,
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...signed(id, body, keys, now()) },
      signal: AbortSignal.timeout(timeout),
    })
    const response = await fetch(request).catch(() => undefined)
    if (response === undefined || response.status >= 500) return { ok: false, code: 'unreachable' }
    if (!response.ok) return { ok: false, code: 'refused' }
    const got = await readBounded(response, MOST_BYTES)
    if (!got.ok) return { ok: false, code: got.code === 'cutOff' ? 'unreachable' : 'badAnswer' }
    const trusted = verify(response.headers, got.bytes, { keys, now: now(), toleranceSeconds })
    if (!trusted.ok || trusted.id !== id) return { ok: false, code: 'distrusted' }
    const json = isJson(response.headers) ? readJson(got.bytes) : undefined
    const saying = json === undefined ? undefined : read(json.value)
    return saying === undefined ? { ok: false, code: 'badAnswer' } : { ok: true, saying }
  }
}

const signed = (id: string, body: string, keys: readonly SigningKey[], now: number) =>
  signedHeaders({ id, seconds: Math.floor(now / 1000), body }, keys.slice(0, 1))

function safeUrl(url: string): string {
  const { protocol, hostname } = new URL(url)
  const isHere = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere)) throw new UnsafeProvider(url)
  return url.replace(/\/+$/, '')
}
