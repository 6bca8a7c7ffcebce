import type { Kysely } from 'kysely'
import { StoreError } from '../../filing/ports/storeError.ts'
import { type Dialect, migrations, migrationsTable } from './migrations.ts'
import type { Tables } from './tables.ts'

/** What a migration needs besides the database. */
export interface MigrateOptions {
  dialect: Dialect
  /** The moment that is written down beside each migration. */
  now: string
  steps?: typeof migrations
}

/**
 * Brings a database to the newest tables; several processes may try at once.
 *
 * @throws StoreError `newerDatabase` when a newer version of zizhi was here; nothing is changed then
 */
export async function migrate(db: Kysely<Tables>, { dialect, now, steps = migrations }: MigrateOptions): Promise<void> {
  const newest = steps.at(-1)!.version
  if ((await dialect.hasTable(db, 'zizhi_migrations')) && (await versionOf(db)) === newest) return
  await db.transaction().execute(async (tx) => {
    await dialect.lockOthersOut(tx)
    await migrationsTable(tx)
    const at = await versionOf(tx)
    if (at > newest) throw new StoreError('newerDatabase', String(at))
    for (const { version, name, up } of steps.filter((it) => it.version > at)) {
      await up(tx, dialect)
      await tx.insertInto('zizhi_migrations').values({ version, name, applied_at: now }).execute()
    }
  })
}

async function versionOf(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('zizhi_migrations')
    .select((it) => it.fn.max('version').as('at'))
    .executeTakeFirst()
  return Number(row?.at ?? 0)
}
