import { StoreError, type StoreErrorCode } from '../../filing/ports/storeError.ts'

/** By SQLSTATE, or the code of the system when there was no answer. */
const codes: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^53100$/, 'diskFull'],
  [/^(28...|3D000|42501)$/, 'accessDenied'],
  [/^25006$/, 'readOnly'],
  [/^(40001|40P01|55P03|57014|53300)$/, 'busy'],
  [/^(08...|57P0[1-5]|58...)$/, 'unavailable'],
  [
    /^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT)$/,
    'unavailable',
  ],
]

/** The client has no code for what it says when the server goes away. */
const gone = /Connection terminated|connection timeout|timeout exceeded|not queryable|Client was closed|server closed/i

/** What an error of PostgreSQL means. */
export function postgresError(about: string): (error: unknown) => unknown {
  return (error) => {
    if (!(error instanceof Error) || error instanceof StoreError) return error
    const { code } = error as { code?: unknown }
    const found = typeof code === 'string' ? codes.find(([pattern]) => pattern.test(code))?.[1] : undefined
    const meant = found ?? (gone.test(error.message) ? 'unavailable' : undefined)
    return meant === undefined ? error : new StoreError(meant, about, { cause: error })
  }
}
