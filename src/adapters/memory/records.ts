import type { RecordStore } from '../../filing/ports/recordStore.ts'
import { byName, type MemoryDatabase } from './database.ts'

/** The sealed decisions in memory. */
export function memoryRecords(db: MemoryDatabase): RecordStore {
  return {
    head: async (firm) => db.head(firm),
    chain: async (firm) => [...(db.chains.get(firm) ?? [])],
    find: async (hash) => [...db.chains.values()].flat().find((it) => it.hash === hash),
    firms: async () => [...db.chains.keys()].sort(byName),
  }
}
