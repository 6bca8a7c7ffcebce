import { randomBytes, randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { SigningKey } from '../webhook/secret.ts'
import { SIGNATURE, signedHeaders } from '../webhook/sign.ts'
import type { SimulatorMode } from './modes.ts'

/** A result on its way to whoever asked. */
export interface Delivery {
  to: string
  message: { type: 'face.result'; session: string; outcome: string }
  keys: readonly SigningKey[]
  slowMs: number
}

const HUGE_BYTES = 8 * 1024 * 1024
const RETRIES = 3
const RETRY_AFTER_MS = 200

/** Delivers a result in the way of a mode and gives back the statuses that it was answered with. */
export async function deliver(mode: SimulatorMode, { to, message, keys, slowMs }: Delivery): Promise<number[]> {
  const padding = mode === 'huge' ? { padding: 'x'.repeat(HUGE_BYTES) } : {}
  const body = JSON.stringify({ ...message, ...padding })
  const by = mode === 'forged' ? [randomBytes(32)] : keys
  const signed = signedHeaders({ id: `msg_${randomUUID()}`, seconds: Math.floor(Date.now() / 1000), body }, by)
  if (mode === 'unsigned') delete signed[SIGNATURE]
  const headers = { 'content-type': 'application/json', ...signed }
  if (mode === 'silent') return []
  if (mode === 'truncated') return cutOff(to, body, headers)
  if (mode === 'slow') await pause(slowMs)
  const first = await post(to, body, headers)
  return mode === 'duplicated' ? [first, await post(to, body, headers)] : [first]
}

/** Sends until somebody decides: a server that cannot now is asked again. */
async function post(to: string, body: string, headers: Record<string, string>): Promise<number> {
  for (let left = RETRIES; ; left--) {
    const status = await fetch(to, { method: 'POST', body, headers }).then(
      (it) => it.status,
      () => 0,
    )
    if ((status !== 0 && status < 500) || left === 0) return status
    await pause(RETRY_AFTER_MS)
  }
}

/** Announces the whole body, sends half of it and hangs up. */
function cutOff(to: string, body: string, headers: Record<string, string>): Promise<number[]> {
  return new Promise((resolve) => {
    const sending = request(to, { method: 'POST', headers: { ...headers, 'content-length': body.length } })
    sending.on('error', () => resolve([]))
    sending.on('close', () => resolve([]))
    sending.write(body.slice(0, body.length / 2), () => setTimeout(() => sending.destroy(), 20))
  })
}
