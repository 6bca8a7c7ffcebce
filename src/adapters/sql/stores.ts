import type { Kysely } from 'kysely'
import type { EventLike } from '../../filing/ports/event.ts'
import type { KeyRing } from '../../filing/ports/keyRing.ts'
import type { Stores } from '../../filing/ports/stores.ts'
import { lockedVault } from '../vault/lockedVault.ts'
import { protectedEvents } from '../vault/protectedEvents.ts'
import { protectedFacts } from '../vault/protectedFacts.ts'
import { protectedSnapshots } from '../vault/protectedSnapshots.ts'
import { openVault } from '../vault/vault.ts'
import { sqlEvents } from './events.ts'
import { sqlFaceSessions } from './faceSessions.ts'
import { sqlFacts } from './facts.ts'
import { migrate } from './migrate.ts'
import type { Dialect } from './migrations.ts'
import { sqlRecords } from './records.ts'
import { sqlSecrets } from './secrets.ts'
import { sqlSeenIds } from './seenIds.ts'
import { sqlSnapshots } from './snapshots.ts'
import type { Tables } from './tables.ts'

/**
 * Everything that a database keeps, with its tables brought up to date and its keys proved.
 *
 * @throws StoreError when it cannot be used; the database is let go of then
 */
export async function sqlStores<F extends EventLike, L extends EventLike>(
  db: Kysely<Tables>,
  dialect: Dialect,
  keys: KeyRing | undefined,
): Promise<Stores<F, L>> {
  try {
    await migrate(db, { dialect, now: new Date().toISOString() })
    const people = keys === undefined ? lockedVault : await openVault(keys, sqlSecrets(db))
    return {
      filings: protectedEvents(sqlEvents<F>(db, dialect, 'filing'), people),
      libraries: protectedEvents(sqlEvents<L>(db, dialect, 'library'), people),
      facts: protectedFacts(sqlFacts(db), people),
      snapshots: protectedSnapshots(sqlSnapshots(db), people),
      records: sqlRecords(db),
      people,
      seen: sqlSeenIds(db),
      faceSessions: sqlFaceSessions(db),
      close: () => db.destroy(),
    }
  } catch (error) {
    await db.destroy()
    throw error
  }
}
