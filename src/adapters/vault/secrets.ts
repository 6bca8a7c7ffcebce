import { createHash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'
import { StoreError } from '../../filing/ports/storeError.ts'
import type { Cipher } from './cipher.ts'
import type { SecretRow } from './rows.ts'

/** What identifies a person, by the place in the person where it stood. */
export type Secrets = Readonly<Record<string, string>>

/** A pseudonym as it stands in texts, perhaps with the name of one of its values. */
export const TOKEN = /\{p:([0-9a-f]{40})(?:#([\w.]+))?\}/g

/** The text that stands for a value of a pseudonym; for the identity number without a name. */
export const tokenOf = (pseudonym: string, field?: string): string =>
  field === undefined ? `{p:${pseudonym}}` : `{p:${pseudonym}#${field}}`

interface Opened {
  salt: string
  secrets: Secrets
}

/**
 * A row for a person. The pseudonym is a salted hash of what it stands for: it cannot be put to other values later, and
 * says nothing once the salt is erased with them.
 */
export function rowFor(secrets: Secrets, identity: string, cipher: Cipher): SecretRow {
  const salt = randomBytes(32).toString('base64')
  const pseudonym = commitment({ salt, secrets })
  const text = canonicalize({ salt, secrets } satisfies Opened)!
  return {
    pseudonym,
    lookup: cipher.lookup(identity),
    keyId: cipher.keyId,
    sealed: cipher.seal(text, `${pseudonym} ${cipher.keyId}`),
  }
}

const commitment = (opened: Opened): string =>
  createHash('sha256').update(canonicalize(opened)!).digest('hex').slice(0, 40)

/**
 * What a row stands for.
 *
 * @throws StoreError `damaged` when it does not open, or is not what the pseudonym was made from
 */
export function openRow({ pseudonym, sealed, keyId }: SecretRow, cipher: Cipher): Secrets {
  const opened = JSON.parse(cipher.open(sealed, `${pseudonym} ${keyId}`)) as Opened
  if (commitment(opened) !== pseudonym) throw new StoreError('damaged', pseudonym)
  return opened.secrets
}

/** The same row under another cipher. */
export function resealed(row: SecretRow, from: Cipher, to: Cipher, identityOf: (it: Secrets) => string): SecretRow {
  const text = from.open(row.sealed, `${row.pseudonym} ${row.keyId}`)
  return {
    pseudonym: row.pseudonym,
    lookup: to.lookup(identityOf((JSON.parse(text) as Opened).secrets)),
    keyId: to.keyId,
    sealed: to.seal(text, `${row.pseudonym} ${to.keyId}`),
  }
}
