import type { VocabularyName } from '../../../src/corpus/requirements/kind.ts'
import type { VocabularyFile } from '../../../src/corpus/schema/vocabulary.ts'

export const termAnchor = (name: string) => name.replace(/\s+/g, '-')

type Listed = string | { name: string; synonyms?: string[] | undefined }
const named = (list: readonly Listed[] | undefined, word: string) =>
  (list ?? []).some((it) => (typeof it === 'string' ? it === word : it.name === word))

/** The list of the vocabulary in whose page a word stands under its own name; groups have a page of their own. */
export function termPlace(vocabulary: VocabularyFile, used: VocabularyName, word: string): string | undefined {
  if (used === 'specialties' || used === 'registrationLevels') return undefined
  if (named(vocabulary[used], word)) return used
  return named(vocabulary.groups, word) ? 'groups' : undefined
}
