import { createHmac } from 'node:crypto'
import type { SigningKey } from './secret.ts'

/** The names of the headers of a signed message. */
export const ID = 'webhook-id'
export const TIMESTAMP = 'webhook-timestamp'
export const SIGNATURE = 'webhook-signature'

/** What is signed: the message's own id, when it was sent in whole seconds since 1970, and the bytes of its body. */
export interface Signed {
  id: string
  seconds: number
  body: string | Uint8Array
}

/** The headers of a message signed by every key in use (Standard Webhooks, scheme v1). */
export function signedHeaders(message: Signed, keys: readonly SigningKey[]): Record<string, string> {
  const signatures = keys.map((key) => `v1,${signatureOf(message, key).toString('base64')}`)
  return { [ID]: message.id, [TIMESTAMP]: String(message.seconds), [SIGNATURE]: signatures.join(' ') }
}

/** HMAC-SHA256 over `id.timestamp.body`. */
export function signatureOf({ id, seconds, body }: Signed, key: SigningKey) {
  return createHmac('sha256', key).update(`${id}.${seconds}.`).update(body).digest()
}
