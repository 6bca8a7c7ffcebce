import { Buffer } from 'node:buffer'

/** The bytes of a body, or why they are not there: more than allowed, or cut off on the way. */
export type Bounded = { ok: true; bytes: Uint8Array } | { ok: false; code: 'tooLarge' | 'cutOff' }

/** Reads a body up to a number of bytes; what comes after that is neither read nor kept. */
export async function readBounded({ headers, body }: Request | Response, atMost: number): Promise<Bounded> {
  if (Number(headers.get('content-length') ?? 0) > atMost) {
    await body?.cancel().catch(() => {})
    return { ok: false, code: 'tooLarge' }
  }
  if (body === null) return { ok: true, bytes: new Uint8Array() }
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { ok: true, bytes: Buffer.concat(parts) }
      size += value.length
      if (size > atMost) {
        await reader.cancel().catch(() => {})
        return { ok: false, code: 'tooLarge' }
      }
      parts.push(value)
    }
  } catch {
    return { ok: false, code: 'cutOff' }
  }
}
