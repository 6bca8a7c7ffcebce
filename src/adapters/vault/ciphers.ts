import type { KeyRing } from '../../filing/ports/keyRing.ts'
import { StoreError } from '../../filing/ports/storeError.ts'
import { type Cipher, cipherOf } from './cipher.ts'
import type { SecretRows } from './rows.ts'

const PROOF = 'zizhi'

/** The ciphers of a ring of keys. */
export interface Ciphers {
  current: Cipher
  all: readonly Cipher[]
  /**
   * The cipher of a key.
   *
   * @throws StoreError `unknownKey` when the ring does not have it
   */
  under(keyId: string): Cipher
}

/**
 * The ciphers of a ring, proved to be those that the table was written with. Before that nothing is read or written, so
 * a wrong key cannot spoil anything.
 *
 * @throws StoreError `wrongKey` when a key is not the one of its name, `unknownKey` when the table needs a key that is not
 * in the ring
 */
export async function provedCiphers({ current, older }: KeyRing, rows: SecretRows): Promise<Ciphers> {
  const all = [current, ...older].map(cipherOf)
  for (const it of all) await prove(it, rows)
  const under = (keyId: string) => {
    const found = all.find((it) => it.keyId === keyId)
    if (found === undefined) throw new StoreError('unknownKey', keyId)
    return found
  }
  for (const it of await rows.keyIds()) under(it)
  return { current: all[0]!, all, under }
}

async function prove(cipher: Cipher, rows: SecretRows): Promise<void> {
  const about = `key ${cipher.keyId}`
  if ((await rows.proof(cipher.keyId)) === undefined) await rows.addProof(cipher.keyId, cipher.seal(PROOF, about))
  const proof = await rows.proof(cipher.keyId)
  try {
    cipher.open(proof!, about)
  } catch (cause) {
    throw new StoreError('wrongKey', cipher.keyId, { cause })
  }
}
