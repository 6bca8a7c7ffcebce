import type { Kysely } from 'kysely'
import type { ChainHead } from '../../filing/ports/eventStore.ts'
import type { RecordStore } from '../../filing/ports/recordStore.ts'
import type { Tables } from './tables.ts'

/** The sealed decisions of a database. */
export function sqlRecords(db: Kysely<Tables>): RecordStore {
  const stored = () => db.selectFrom('records').select(['firm', 'number', 'hash', 'body as text'])
  return {
    head: (firm) => headOf(db, firm),
    async chain(firm) {
      const rows = await stored().where('firm', '=', firm).orderBy('number').execute()
      return rows.map((it) => ({ ...it, number: Number(it.number) }))
    },
    async find(hash) {
      const found = await stored().where('hash', '=', hash).executeTakeFirst()
      return found === undefined ? undefined : { ...found, number: Number(found.number) }
    },
    async firms() {
      const chained = db.selectFrom('chains').select('firm')
      const rows = await chained.union(db.selectFrom('records').select('firm')).orderBy('firm').execute()
      return rows.map((it) => it.firm)
    },
  }
}

/** Where the chain of a firm ends. */
export async function headOf(db: Kysely<Tables>, firm: string): Promise<ChainHead> {
  const found = await db.selectFrom('chains').selectAll().where('firm', '=', firm).executeTakeFirst()
  return found === undefined ? { number: 0 } : { number: Number(found.number), hash: found.hash }
}
