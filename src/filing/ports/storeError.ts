/** Why a store cannot do what it is asked for. */
export type StoreErrorCode =
  /** The database was migrated by a newer version of zizhi; nothing was changed. */
  | 'newerDatabase'
  /** The file is no database. */
  | 'notADatabase'
  /** No room is left; nothing of the command was stored. */
  | 'diskFull'
  /** The database may not be written. */
  | 'readOnly'
  /** The file or folder cannot be opened. */
  | 'cannotOpen'
  /** Other processes held the database for too long; nothing was stored. */
  | 'busy'
  /** The server cannot be reached or broke off; the same key tells later whether the command was stored. */
  | 'unavailable'
  /** The server refused the user or the database. */
  | 'accessDenied'
  /** A key of the ring is not the one that this database was written with. */
  | 'wrongKey'
  /** The database holds values under a key that the ring does not have. */
  | 'unknownKey'
  /** The database was opened without keys. */
  | 'keyNeeded'
  /** A stored value does not open or is not what was sealed. */
  | 'damaged'
  /** A library that the adapter needs is not installed. */
  | 'notInstalled'

/** A store that cannot do what it is asked for: a stable code, and what it is about. Nothing half-done stays behind. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  constructor(
    readonly code: StoreErrorCode,
    /** What the code is about: a file, a key id, a version. Never personal data. */
    readonly about?: string,
    options?: { cause?: unknown },
  ) {
    super(about === undefined ? code : `${code}: ${about}`, options)
  }
}
