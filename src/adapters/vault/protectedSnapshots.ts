import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { PeopleVault } from '../../filing/ports/peopleVault.ts'
import type { SnapshotStore } from '../../filing/ports/snapshotStore.ts'
import { withoutTokenNumbers } from './reveal.ts'
import type { TextRows } from './textRows.ts'

/** Snapshots whose people are kept in the vault. */
export function protectedSnapshots(rows: TextRows, vault: PeopleVault): SnapshotStore {
  const stored = async (digest: string) => {
    const text = await rows.get(digest)
    return text === undefined ? undefined : (JSON.parse(text) as Snapshot)
  }
  return {
    async put(snapshot) {
      const text = canonicalize(await vault.protect(snapshot))!
      const digest = createHash('sha256').update(text).digest('hex')
      await rows.put(digest, text)
      return digest
    },
    async get(digest) {
      const found = await stored(digest)
      return found === undefined ? undefined : vault.reveal(found)
    },
    async sealed(digest) {
      const found = await stored(digest)
      return found === undefined ? undefined : withoutTokenNumbers(found)
    },
  }
}
