import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import { Failure, systemReason } from '../failure.ts'
import type { Io } from '../io.ts'
import type { CliWords } from '../words.ts'

/** No filing comes near this; a JavaScript text ends at twice as much. */
export const MOST_BYTES = 256 * 1024 * 1024

/**
 * The text of a file, or of standard input for `-`; a byte order mark is taken off.
 *
 * @throws Failure when there is no such file, or it is not UTF-8 text
 */
export async function readText(file: string, io: Io, words: CliWords): Promise<string> {
  const bytes = file === '-' ? await io.readStdin(MOST_BYTES) : await readBytes(file, words)
  const name = file === '-' ? words.standardInput : file
  if (bytes.length > MOST_BYTES) throw new Failure(words.tooLarge(name, MOST_BYTES / 1024 / 1024))
  if (!isUtf8(bytes)) throw new Failure(words.notUtf8(name, badLine(bytes)))
  const text = new TextDecoder('utf-8').decode(bytes)
  if (text.trim() === '') throw new Failure(words.emptyFile(name))
  return text
}

async function readBytes(file: string, words: CliWords): Promise<Uint8Array> {
  try {
    const handle = await open(file)
    try {
      const stat = await handle.stat()
      if (stat.isDirectory()) throw new Failure(words.isDirectory(file))
      if (stat.size > MOST_BYTES) throw new Failure(words.tooLarge(file, MOST_BYTES / 1024 / 1024))
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    const reason = systemReason(error)
    throw new Failure(reason === 'ENOENT' ? words.noSuchFile(file) : words.cannotRead(file, reason))
  }
}

/** The first line that is not UTF-8. */
function badLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    const stop = end < 0 ? bytes.length : end
    if (!isUtf8(bytes.subarray(start, stop))) return line
    start = stop + 1
  }
  return line
}
