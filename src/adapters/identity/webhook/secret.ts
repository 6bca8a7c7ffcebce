import { Buffer } from 'node:buffer'

/** A key that messages are signed with, as bytes. */
export type SigningKey = Uint8Array

/** A secret that cannot be a signing key. The secret itself is never part of the message. */
export class BadSecret extends Error {
  constructor(readonly code: 'notBase64' | 'tooShort' | 'tooLong') {
    super(`signing secret: ${code}`)
  }
}

const PREFIX = 'whsec_'
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const FEWEST_BYTES = 24
const MOST_BYTES = 64

/**
 * Reads a secret as Standard Webhooks writes it: `whsec_` and base64 of 24 to 64 bytes; the prefix may be left out.
 *
 * @throws {@link BadSecret} when it is no base64 or has another length
 * @example
 * parseSecret('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw').length // 24
 */
export function parseSecret(secret: string): SigningKey {
  const text = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret
  if (text === '' || !BASE64.test(text)) throw new BadSecret('notBase64')
  const key = Buffer.from(text, 'base64')
  if (key.length < FEWEST_BYTES) throw new BadSecret('tooShort')
  if (key.length > MOST_BYTES) throw new BadSecret('tooLong')
  return key
}

/** Reads the keys in use, the one to sign with first; several while an old key is being replaced. */
export function parseSecrets(secrets: readonly string[]): readonly SigningKey[] {
  if (secrets.length === 0) throw new BadSecret('tooShort')
  return secrets.map(parseSecret)
}
