import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Filings: the path of a file or of a folder, or bytes as they come. */
export type BatchSource = string | AsyncIterable<Uint8Array>

/** One stream of filings. */
export interface OpenSource {
  name: string
  /** Its size on disk, packed or not; absent for a stream. */
  size?: number
  bytes(): AsyncIterable<Uint8Array>
}

/** What streams are called in results. */
export const STREAM = '-'

const FILINGS = /\.(json|ndjson|jsonl)(\.gz)?$/i
/** About twenty filings: small enough to share among threads, large enough to be worth sending. */
const PIECE = 256 * 1024

/**
 * The streams of a batch in order. Of a folder, its files of filings and those of the folders in it, sorted by path.
 *
 * @throws the error of the file system for a path that cannot be looked at
 */
export async function openSources(input: readonly BatchSource[]): Promise<OpenSource[]> {
  const opened = await Promise.all(input.map((it) => (typeof it === 'string' ? ofPath(it) : [ofStream(it)])))
  return opened.flat()
}

async function ofPath(path: string): Promise<OpenSource[]> {
  const sources: OpenSource[] = []
  for (const file of await listFiles(path)) {
    const found = await stat(file)
    sources.push(ofFile(file, found.isFile() ? found.size : undefined))
  }
  return sources
}

/** The files that a path stands for: itself, or the files of filings in a folder and below it, sorted. */
export async function listFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((it) => !it.isDirectory() && FILINGS.test(it.name))
  return files.map((it) => join(it.parentPath, it.name)).sort()
}

const ofFile = (path: string, size: number | undefined): OpenSource => ({
  name: path,
  ...(size === undefined ? {} : { size }),
  bytes: () => createReadStream(path, { highWaterMark: PIECE }),
})

const ofStream = (bytes: AsyncIterable<Uint8Array>): OpenSource => ({ name: STREAM, bytes: () => bytes })
