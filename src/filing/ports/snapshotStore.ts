import type { Snapshot } from '../../domain/snapshot/snapshot.ts'

/** Snapshots under their digests. */
export interface SnapshotStore {
  /**
   * Keeps a snapshot.
   *
   * @returns the SHA-256 of its canonical JSON (RFC 8785) with pseudonyms in place of what identifies people
   */
  put(snapshot: Snapshot): Promise<string>
  /** The snapshot as it was put, save people who were erased since: they have their pseudonym for a name. */
  get(digest: string): Promise<Snapshot | undefined>
  /** The snapshot that decisions are made on and records hold: pseudonyms throughout, birth months kept. */
  sealed(digest: string): Promise<Snapshot | undefined>
}
