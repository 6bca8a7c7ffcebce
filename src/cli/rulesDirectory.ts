import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Loaded, loadCorpus, type RulesFile } from '../corpus/load.ts'

/** The files of a rules directory that a person writes, sorted by path: YAML, and admission policies in JSON. */
export async function readRulesFiles(directory: string): Promise<RulesFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((it) => it.isFile() && /\.ya?ml$|^admission\.json$/.test(it.name))
    .map((it) => join(it.parentPath, it.name))
    .sort()
  return Promise.all(
    paths.map(async (path) => ({
      path: path.slice(join(directory, '/').length).replaceAll('\\', '/'),
      text: await readFile(path, 'utf8'),
    })),
  )
}

/** Loads a rules directory; its version is the digest of its files. */
export async function loadRulesDirectory(directory: string): Promise<Loaded> {
  const files = await readRulesFiles(directory)
  return loadCorpus(files, versionOf(files))
}

/** The digest of the files that are law: twelve hexadecimal digits. */
export function versionOf(files: readonly RulesFile[]): string {
  const hash = createHash('sha256')
  for (const { path, text } of files)
    if (!/(\.cases|^survivors|^grade-exceptions)\.ya?ml$/.test(path)) hash.update(`${path}\0${text}\0`)
  return hash.digest('hex').slice(0, 12)
}
