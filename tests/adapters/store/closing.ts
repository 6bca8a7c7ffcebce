import { afterEach } from 'vitest'
import type { TestStores } from './contract.ts'

/** Closes what a test opened, unless it did so itself. */
export function closingAfterEach(): (stores: TestStores) => TestStores {
  const open = new Set<TestStores>()
  afterEach(async () => {
    for (const it of open) await it.close()
  })
  return (stores) => {
    const kept = {
      ...stores,
      async close() {
        open.delete(kept)
        await stores.close()
      },
    }
    open.add(kept)
    return kept
  }
}
