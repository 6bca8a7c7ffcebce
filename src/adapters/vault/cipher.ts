import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { SecretKey } from '../../filing/ports/keyRing.ts'
import { StoreError } from '../../filing/ports/storeError.ts'

const NONCE = 12
const TAG = 16

/** What one key can do; encryption and look-up have keys of their own, both made from it. */
export interface Cipher {
  keyId: string
  /** AES-256-GCM; `about` is bound to the text, so that it cannot be moved to another row. */
  seal(text: string, about: string): string
  /**
   * The text that was sealed.
   *
   * @throws StoreError `damaged` when it is not what this key sealed for `about`
   */
  open(sealed: string, about: string): string
  /** HMAC-SHA-256: equal texts have equal look-ups, and nobody without the key can make one. */
  lookup(text: string): string
}

/** The cipher of a key. */
export function cipherOf({ id, bytes }: SecretKey): Cipher {
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', bytes, Buffer.alloc(0), `zizhi ${use}`, 32))
  const encryption = derived('encryption')
  const index = derived('look-up')
  return {
    keyId: id,
    seal(text, about) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', encryption, nonce).setAAD(Buffer.from(about))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64')
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed, 'base64')
      try {
        const decipher = createDecipheriv('aes-256-gcm', encryption, bytes.subarray(0, NONCE))
          .setAAD(Buffer.from(about))
          .setAuthTag(bytes.subarray(-TAG))
        return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8')
      } catch {
        throw new StoreError('damaged', about)
      }
    },
    lookup: (text) => createHmac('sha256', index).update(text).digest('base64url'),
  }
}
