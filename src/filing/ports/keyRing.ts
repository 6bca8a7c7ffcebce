/** A secret of 32 bytes with its name. */
export interface SecretKey {
  id: string
  bytes: Uint8Array
}

/** The keys for personal data, which come from outside: the store never writes one down. */
export interface KeyRing {
  /** What is written from now on is written under this key. */
  current: SecretKey
  /** Keys that older values may be under. */
  older: readonly SecretKey[]
}
