import type { KeyRing } from '../../filing/ports/keyRing.ts'
import type { PeopleVault } from '../../filing/ports/peopleVault.ts'
import { StoreError } from '../../filing/ports/storeError.ts'
import { type Ciphers, provedCiphers } from './ciphers.ts'
import { protect } from './protect.ts'
import { identityOf, lookupsOf, pseudonymsFor } from './registry.ts'
import { pseudonymsIn, reveal } from './reveal.ts'
import type { SecretRow, SecretRows } from './rows.ts'
import { openRow, resealed, type Secrets } from './secrets.ts'

const BATCH = 500
const PSEUDONYM = /^[0-9a-f]{40}$/

/**
 * The vault over a table of secrets.
 *
 * @throws StoreError `wrongKey` or `unknownKey` when the ring is not the one that the table was written with
 */
export async function openVault(keys: KeyRing, rows: SecretRows): Promise<PeopleVault> {
  const ciphers = await provedCiphers(keys, rows)
  const open = (row: SecretRow) => openRow(row, ciphers.under(row.keyId))
  const nameAll = (people: readonly Secrets[]) => pseudonymsFor(people, ciphers, rows)
  const rowsOf = (idNumber: string) => rows.findBy(lookupsOf([idNumber], ciphers))
  return {
    protect: (value) => protect(value, nameAll),

    async reveal(value) {
      const found = await rows.get(pseudonymsIn(value))
      return reveal(value, new Map(found.map((row) => [row.pseudonym, open(row)])))
    },

    async pseudonymFor(idNumber) {
      return [...(await nameAll([{ idNumber }])).values()].find((it) => it !== undefined)!
    },

    async pseudonymsOf(idNumber) {
      return (await rowsOf(idNumber)).map((it) => it.pseudonym)
    },

    async erase(who, at) {
      const lookups = PSEUDONYM.test(who) ? (await rows.get([who])).map((it) => it.lookup) : lookupsOf([who], ciphers)
      return lookups.length === 0 ? 0 : rows.erase(lookups, at)
    },

    rotate: () => rotate(rows, ciphers),
    damaged: () => damaged(rows, open),
  }
}

async function rotate(rows: SecretRows, { current, under }: Ciphers): Promise<number> {
  let moved = 0
  for (let at = ''; ; ) {
    const some = await rows.after(at, BATCH, current.keyId)
    if (some.length === 0) return moved
    for (const row of some)
      if (await rows.replace(resealed(row, under(row.keyId), current, identityOf), row.keyId)) moved++
    at = some.at(-1)!.pseudonym
  }
}

async function damaged(rows: SecretRows, open: (row: SecretRow) => Secrets): Promise<string[]> {
  const found: string[] = []
  for (let at = ''; ; ) {
    const some = await rows.after(at, BATCH)
    if (some.length === 0) return found
    for (const row of some)
      try {
        open(row)
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
        found.push(row.pseudonym)
      }
    at = some.at(-1)!.pseudonym
  }
}
