import type { Kysely } from 'kysely'
import type { SecretRow, SecretRows } from '../vault/rows.ts'
import type { Tables } from './tables.ts'

/** More values than this do not go into one statement of SQLite. */
const CHUNK = 500

/** The secrets of a database. */
export function sqlSecrets(db: Kysely<Tables>): SecretRows {
  const stored = () =>
    db.selectFrom('people').select(['pseudonym', 'lookup', 'key_id', 'sealed']).where('sealed', 'is not', null)
  const rowOf = (it: {
    pseudonym: string
    lookup: string | null
    key_id: string | null
    sealed: string | null
  }): SecretRow => ({
    pseudonym: it.pseudonym,
    lookup: it.lookup!,
    keyId: it.key_id!,
    sealed: it.sealed!,
  })
  const chunked = async (column: 'pseudonym' | 'lookup', values: readonly string[]) => {
    const found: SecretRow[] = []
    for (let i = 0; i < values.length; i += CHUNK) {
      const rows = await stored()
        .where(column, 'in', values.slice(i, i + CHUNK))
        .orderBy('pseudonym')
        .execute()
      found.push(...rows.map(rowOf))
    }
    return found
  }
  return {
    async add(rows) {
      for (let i = 0; i < rows.length; i += CHUNK)
        await db
          .insertInto('people')
          .values(
            rows
              .slice(i, i + CHUNK)
              .map(({ pseudonym, lookup, keyId, sealed }) => ({ pseudonym, lookup, key_id: keyId, sealed })),
          )
          .onConflict((on) => on.doNothing())
          .execute()
    },
    get: (pseudonyms) => chunked('pseudonym', pseudonyms),
    findBy: (lookups) => chunked('lookup', lookups),
    async erase(lookups, at) {
      const erased = await db
        .updateTable('people')
        .set({ lookup: null, key_id: null, sealed: null, erased_at: at })
        .where('lookup', 'in', [...lookups])
        .executeTakeFirst()
      return Number(erased.numUpdatedRows)
    },
    async replace({ pseudonym, lookup, keyId, sealed }, under) {
      const replaced = await db
        .updateTable('people')
        .set({ lookup, key_id: keyId, sealed })
        .where('pseudonym', '=', pseudonym)
        .where('key_id', '=', under)
        .executeTakeFirst()
      return replaced.numUpdatedRows === 1n
    },
    async after(pseudonym, most, notUnder) {
      const rows = await stored()
        .where('pseudonym', '>', pseudonym)
        .$if(notUnder !== undefined, (it) => it.where('key_id', '!=', notUnder!))
        .orderBy('pseudonym')
        .limit(most)
        .execute()
      return rows.map(rowOf)
    },
    async keyIds() {
      const rows = await db.selectFrom('people').select('key_id').distinct().where('key_id', 'is not', null).execute()
      return rows.map((it) => it.key_id!)
    },
    async proof(keyId) {
      return (await db.selectFrom('vault_keys').select('proof').where('key_id', '=', keyId).executeTakeFirst())?.proof
    },
    async addProof(keyId, proof) {
      await db
        .insertInto('vault_keys')
        .values({ key_id: keyId, proof })
        .onConflict((on) => on.doNothing())
        .execute()
    },
  }
}
