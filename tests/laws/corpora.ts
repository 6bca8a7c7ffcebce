import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { loadCorpus, type RulesFile } from '../../src/corpus/load.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'

const here = fileURLToPath(new URL('corpus', import.meta.url))
const rules = fileURLToPath(new URL('../../rules', import.meta.url))

function filesOf(directory: string, only: (path: string) => boolean): RulesFile[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml') && only(path))
    .map((path) => ({ path, text: readFileSync(join(directory, path), 'utf8') }))
}

/** The little law with some files more. */
export function littleWith(more: readonly RulesFile[]): Corpus {
  const { corpus, problems } = loadCorpus(
    [...filesOf(here, () => true), ...filesOf(rules, (path) => path.startsWith('vocabulary/')), ...more],
    'little',
  )
  if (corpus === undefined) throw new Error(JSON.stringify(problems, null, 2))
  return corpus
}

/** Little invented standards in the words of the shipped vocabulary, small enough for brute force. */
export const little: Corpus = littleWith([])

export { shipped }
