import { Buffer } from 'node:buffer'
import { timingSafeEqual } from 'node:crypto'
import type { SigningKey } from './secret.ts'
import { ID, SIGNATURE, signatureOf, TIMESTAMP } from './sign.ts'

/** Why a message is not taken for the sender’s. */
export type Distrust = 'unsigned' | 'badId' | 'badTimestamp' | 'tooOld' | 'tooNew' | 'wrongSignature'

/** A message that is the sender’s, or why not. */
export type Verified = { ok: true; id: string; seconds: number } | { ok: false; code: Distrust }

/** How a message is checked. */
export interface Verification {
  /** Every key that may have signed; several while one is being replaced. */
  keys: readonly SigningKey[]
  /** The time of the receiver, in milliseconds since 1970. */
  now: number
  /** How far the clocks of both sides may be apart, in seconds. @default 300 */
  toleranceSeconds?: number
}

/** How far the clocks of both sides may be apart, in seconds, where nothing else is said. */
export const TOLERANCE_SECONDS = 300

// A dot would make the place where the id ends and the timestamp begins a matter of reading.
const GOOD_ID = /^[\x21-\x2d\x2f-\x7e]{1,128}$/
const GOOD_TIMESTAMP = /^\d{1,12}$/
const MOST_SIGNATURES = 16

/**
 * Checks that a message was signed by one of the keys, over exactly these bytes, at about this time.
 *
 * Whether the id came before is not seen here: see {@link SeenIds}.
 */
export function verify(headers: Headers, body: Uint8Array, how: Verification): Verified {
  const [id, timestamp, signatures] = [headers.get(ID), headers.get(TIMESTAMP), headers.get(SIGNATURE)]
  if (id === null || timestamp === null || signatures === null) return { ok: false, code: 'unsigned' }
  if (!GOOD_ID.test(id)) return { ok: false, code: 'badId' }
  if (!GOOD_TIMESTAMP.test(timestamp)) return { ok: false, code: 'badTimestamp' }
  const seconds = Number(timestamp)
  const age = Math.floor(how.now / 1000) - seconds
  const tolerance = how.toleranceSeconds ?? TOLERANCE_SECONDS
  if (!(age <= tolerance)) return { ok: false, code: 'tooOld' }
  if (!(age >= -tolerance)) return { ok: false, code: 'tooNew' }
  // What was signed is the timestamp as written, so one that writes the number otherwise does not match.
  if (String(seconds) !== timestamp) return { ok: false, code: 'badTimestamp' }
  const expected = how.keys.map((key) => signatureOf({ id, seconds, body }, key))
  return signaturesIn(signatures).some((found) => expected.some((it) => timingSafeEqual(it, found)))
    ? { ok: true, id, seconds }
    : { ok: false, code: 'wrongSignature' }
}

/** The signatures of scheme v1 in a header; those of other schemes and lengths are passed over. */
function signaturesIn(header: string): Buffer[] {
  return header.split(' ', MOST_SIGNATURES).flatMap((part) => {
    const [scheme, text = ''] = part.split(',', 2)
    const bytes = Buffer.from(text, 'base64')
    return scheme === 'v1' && bytes.length === 32 && bytes.toString('base64') === text ? [bytes] : []
  })
}
