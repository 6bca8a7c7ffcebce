import { randomBytes } from 'node:crypto'
import type { EventLike } from '../../filing/ports/event.ts'
import type { KeyRing } from '../../filing/ports/keyRing.ts'
import type { Stores } from '../../filing/ports/stores.ts'
import { memoryFaceSessions } from '../identity/sessions/memoryFaceSessions.ts'
import { memorySeenIds } from '../identity/sessions/memorySeenIds.ts'
import { protectedEvents } from '../vault/protectedEvents.ts'
import { protectedFacts } from '../vault/protectedFacts.ts'
import { protectedSnapshots } from '../vault/protectedSnapshots.ts'
import { openVault } from '../vault/vault.ts'
import { MemoryDatabase } from './database.ts'
import { memoryEvents } from './events.ts'
import { memoryRecords } from './records.ts'
import { memoryFacts, memorySecrets, memoryTexts } from './rows.ts'

const ownKeys = (): KeyRing => ({ current: { id: 'memory', bytes: randomBytes(32) }, older: [] })

/**
 * Stores in the memory of this process, for tests and for trying things out: gone when it ends.
 *
 * @param keys - the keys for personal data; a key of its own when absent
 */
export async function memoryStores<F extends EventLike = EventLike, L extends EventLike = EventLike>(
  keys: KeyRing = ownKeys(),
): Promise<Stores<F, L>> {
  const db = new MemoryDatabase()
  const people = await openVault(keys, memorySecrets())
  return {
    filings: protectedEvents(memoryEvents<F>(db, 'filing'), people),
    libraries: protectedEvents(memoryEvents<L>(db, 'library'), people),
    facts: protectedFacts(memoryFacts(), people),
    snapshots: protectedSnapshots(memoryTexts(), people),
    records: memoryRecords(db),
    people,
    seen: memorySeenIds(),
    faceSessions: memoryFaceSessions(),
    close: async () => {},
  }
}
