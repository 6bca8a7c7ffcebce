import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MutableLaw } from '../../src/cases/mutate/lawFiles.ts'
import { type Loaded, loadCorpus, type RulesFile } from '../../src/corpus/load.ts'

const path = (below: string) => fileURLToPath(new URL(`../../${below}`, import.meta.url))

/** The YAML files below a directory of the project, in the order of their paths. */
export function filesBelow(directory: string): RulesFile[] {
  return readdirSync(path(directory), { recursive: true, encoding: 'utf8' })
    .map((it) => it.replaceAll('\\', '/'))
    .filter((it) => it.endsWith('.yaml'))
    .sort()
    .map((it) => ({ path: it, text: readFileSync(join(path(directory), it), 'utf8') }))
}

/** Loads files that are known to be sound. */
export function lawOf(files: readonly RulesFile[]): MutableLaw & Loaded {
  const loaded = loadCorpus(files, 'test')
  const { corpus } = loaded
  if (corpus === undefined) throw new Error(JSON.stringify(loaded.problems, null, 2))
  return { ...loaded, corpus }
}

/** The little invented law, in the words of the shipped vocabulary. */
export const littleFiles: RulesFile[] = [
  ...filesBelow('tests/laws/corpus'),
  ...filesBelow('rules').filter((it) => it.path.startsWith('vocabulary/')),
]
