import type { Sourced } from '../corpus.ts'
import type { VocabularyFile } from '../schema/vocabulary.ts'
import type { LintCheck } from './context.ts'

interface Entry {
  file: string
  path: (string | number)[]
  words: string[]
  broader: string[]
}

const lists = ['titleFields', 'posts', 'trades', 'experience', 'works', 'equipment', 'parts'] as const
const widened = [...lists, 'titleSeries', 'roles', 'acts', 'declarations', 'premises', 'officers'] as const

/** The words of groups are words of some vocabulary; wider words exist. */
export const vocabularyTerms: LintCheck = ({ vocabularies, lexicon, report }) => {
  const groups = new Set(vocabularies.flatMap((it) => it.groups ?? []).map((it) => it.name))
  const known = (word: string) =>
    groups.has(word) || [...lists, 'specialties' as const].some((list) => lexicon.knows(list, word))
  for (const { file, groups = [] } of vocabularies)
    groups.forEach((group, i) => {
      group.of.forEach((word, j) => {
        if (!known(word))
          report('unknown-term', file, ['groups', i, 'of', j], { found: word, detail: { vocabulary: 'groups' } })
      })
    })
  for (const list of widened) {
    const entries = vocabularies.flatMap((it) => entriesOf(it, list))
    const words = new Set(entries.flatMap((it) => it.words))
    for (const { file, path, broader } of entries)
      for (const wider of broader)
        if (!words.has(wider)) report('unknown-term', file, path, { found: wider, detail: { vocabulary: list } })
  }
}

/** Every word stands once in its list, as a name or as a synonym, in whatever file. */
export const doubledWords: LintCheck = ({ vocabularies, report }) => {
  const names = new Set(vocabularies.flatMap(({ file: _, ...it }) => Object.keys(it) as (keyof VocabularyFile)[]))
  for (const list of names) {
    const seen = new Set<string>()
    for (const { file, path, words } of vocabularies.flatMap((it) => entriesOf(it, list)))
      for (const word of words) {
        if (seen.has(word)) report('duplicate-name', file, path, { found: word })
        seen.add(word)
      }
  }
}

function entriesOf(vocabulary: Sourced<VocabularyFile>, list: keyof VocabularyFile): Entry[] {
  return (vocabulary[list] ?? []).map((it, i): Entry => {
    const { name, synonyms, broader }: { name: string; synonyms?: string[]; broader?: string[] } =
      typeof it === 'string' ? { name: it } : it
    const words = [name, ...(synonyms ?? [])]
    return { file: vocabulary.file, path: [list, i], words, broader: broader ?? [] }
  })
}
