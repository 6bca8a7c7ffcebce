import type { EventLike } from './event.ts'
import type { EventStore } from './eventStore.ts'
import type { FaceSessions } from './faceSessions.ts'
import type { FactStore } from './factStore.ts'
import type { PeopleVault } from './peopleVault.ts'
import type { RecordStore } from './recordStore.ts'
import type { SeenIds } from './seenIds.ts'
import type { SnapshotStore } from './snapshotStore.ts'

/** Everything that one database keeps. */
export interface Stores<F extends EventLike = EventLike, L extends EventLike = EventLike> {
  /** A stream for each filing, under its number. */
  filings: EventStore<F>
  /** A stream for each enterprise: who is in its library, locks, marks, agents. */
  libraries: EventStore<L>
  facts: FactStore
  snapshots: SnapshotStore
  records: RecordStore
  people: PeopleVault
  /** Ids of signed messages that came before. */
  seen: SeenIds
  /** The comparisons of faces that were asked for. */
  faceSessions: FaceSessions
  /** Lets go of the database. */
  close(): Promise<void>
}
