import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made: string[] = []

/** A new folder for the tests of one file, which is gone when they have ended. */
export async function newFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'zizhi-test-'))
  made.push(path)
  return path
}

/** Removes the folders made since the last file of tests. */
export async function removeFolders(): Promise<void> {
  await Promise.all(made.splice(0).map((it) => rm(it, { recursive: true, force: true })))
}
