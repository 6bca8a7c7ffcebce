import canonicalize from 'canonicalize'
import type { Ciphers } from './ciphers.ts'
import type { SecretRow, SecretRows } from './rows.ts'
import { openRow, rowFor, type Secrets } from './secrets.ts'

/** Whom secrets are of: the identity number, or all that is known where there is none. */
export const identityOf = (secrets: Secrets): string => secrets.idNumber ?? `without number ${canonicalize(secrets)!}`

/** The look-ups under which an identity may stand, one for each key of the ring. */
export const lookupsOf = (identities: readonly string[], { all }: Ciphers): string[] =>
  all.flatMap((cipher) => identities.map((it) => cipher.lookup(it)))

/**
 * Finds the pseudonyms of people, and makes those that are missing. Equal secrets get the pseudonym they had.
 *
 * @returns the pseudonym by the canonical JSON of the secrets
 */
export async function pseudonymsFor(
  people: readonly Secrets[],
  ciphers: Ciphers,
  rows: SecretRows,
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map(people.map((it) => [canonicalize(it)!, it]))
  const identities = [...new Set([...wanted.values()].map(identityOf))]
  const found = new Map<string, string>()
  for (const row of await rows.findBy(lookupsOf(identities, ciphers)))
    found.set(canonicalize(openRow(row, ciphers.under(row.keyId)))!, row.pseudonym)
  const made: SecretRow[] = []
  for (const [text, secrets] of wanted)
    if (!found.has(text)) {
      const row = rowFor(secrets, identityOf(secrets), ciphers.current)
      made.push(row)
      found.set(text, row.pseudonym)
    }
  if (made.length > 0) await rows.add(made)
  return found
}
