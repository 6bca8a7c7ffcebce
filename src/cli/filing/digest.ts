import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Context } from '../context.ts'
import { Failure, systemReason } from '../failure.ts'

/**
 * The SHA-256 of a file, in hexadecimal.
 *
 * @throws Failure when it cannot be read
 */
export async function digestOf(path: string, { words }: Context): Promise<string> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch (error) {
    const reason = systemReason(error)
    throw new Failure(reason === 'ENOENT' ? words.noSuchFile(path) : words.cannotRead(path, reason))
  }
  return hash.digest('hex')
}
