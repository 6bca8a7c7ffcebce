import { open } from 'node:fs/promises'
import type { Context } from './context.ts'
import { Failure, systemReason } from './failure.ts'

/** Where results go as they come. */
export interface Sink {
  /** Each piece may be on its way while the next is made. */
  write(bytes: Uint8Array): Promise<void>
  /** Waits until everything is written; it may be called again. */
  close(): Promise<void>
}

/**
 * Opens a file for results, or standard output without one.
 *
 * @throws Failure when the file cannot be written
 */
export async function openSink(out: string | undefined, { io, words }: Context): Promise<Sink> {
  if (out === undefined) return { write: io.write, close: async () => {} }
  const failed = (error: unknown) => new Failure(words.cannotWrite(out, systemReason(error)))
  const file = await open(out, 'w').catch((error: unknown) => {
    throw failed(error)
  })
  const writeAfter = async (before: Promise<void>, bytes: Uint8Array) => {
    await before
    await file.writeFile(bytes).catch((error: unknown) => {
      throw failed(error)
    })
  }
  let written: Promise<void> = Promise.resolve()
  let closed: Promise<void> | undefined
  return {
    write(bytes) {
      const before = written
      written = writeAfter(before, bytes)
      // Whoever writes next, or closes, is told.
      written.catch(() => {})
      return before
    },
    close: () => (closed ??= written.finally(() => file.close())),
  }
}
