import { StoreError, type StoreErrorCode } from '../../filing/ports/storeError.ts'

const codes: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^SQLITE_(FULL|IOERR_WRITE|IOERR_FSYNC|IOERR_SHMSIZE|IOERR_TRUNCATE)/, 'diskFull'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^SQLITE_(NOTADB|CORRUPT)/, 'notADatabase'],
  [/^SQLITE_(READONLY|PERM)/, 'readOnly'],
  [/^SQLITE_CANTOPEN/, 'cannotOpen'],
  [/^SQLITE_IOERR/, 'unavailable'],
]

/** The driver leaves the code out of some errors; the database’s own words are fixed. */
const words: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/database or disk is full/, 'diskFull'],
  [/database is locked/, 'busy'],
  [/not a database|malformed/, 'notADatabase'],
  [/readonly database/, 'readOnly'],
  [/unable to open/i, 'cannotOpen'],
  [/disk I\/O error/, 'unavailable'],
]

/** What an error of SQLite means, about a file. */
export function sqliteError(file: string): (error: unknown) => unknown {
  return (error) => {
    if (!(error instanceof Error) || error instanceof StoreError) return error
    const { code } = error as { code?: unknown }
    const found =
      (typeof code === 'string' ? codes.find(([pattern]) => pattern.test(code)) : undefined) ??
      words.find(([pattern]) => pattern.test(error.message))
    return found === undefined ? error : new StoreError(found[1], file, { cause: error })
  }
}
