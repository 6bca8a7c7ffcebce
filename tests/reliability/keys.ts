import type { KeyRing } from '../../src/filing/ports/keyRing.ts'

/** A key for tests. */
export const KEYS: KeyRing = { current: { id: 'k1', bytes: new Uint8Array(32).fill(7) }, older: [] }
