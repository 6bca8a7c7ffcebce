import { openGroups } from '../../../src/corpus/groups.ts'
import type { VocabularyName } from '../../../src/corpus/requirements/kind.ts'
import type { VocabularyFile } from '../../../src/corpus/schema/vocabulary.ts'

/** Lists of related fields by name; `unknown` when the list itself has not been seen. */
export type FieldLists = ReadonlyMap<string, readonly string[] | 'unknown'>
/** Words of the reading that the rules print otherwise, by vocabulary. */
export type SameWords = Partial<Record<VocabularyName, Record<string, string[]>>>

/** The one form of a word: of synonyms the first, of a list of fields its members. */
export interface Words {
  /** The words in their one form, each once, in order. */
  of(vocabulary: VocabularyName, phrase: string | readonly string[]): string[]
}

const LISTS: ReadonlySet<VocabularyName> = new Set(['titleFields'])

/**
 * Prepares the words of one side.
 *
 * @param lists - what the side itself takes the lists of related fields for
 * @param same - further words that mean the same; all that are used are noted in `used`
 */
export function wordsOf(
  vocabulary: VocabularyFile,
  lists: FieldLists,
  same: SameWords = {},
  used: Set<string> = new Set(),
): Words {
  const first = (name: VocabularyName) => {
    const terms = (vocabulary as Record<string, (string | { name: string; synonyms?: string[] })[] | undefined>)[name]
    return new Map(
      (terms ?? []).flatMap((it) =>
        typeof it === 'string' ? [] : (it.synonyms ?? []).map((synonym) => [synonym, it.name] as const),
      ),
    )
  }
  const firsts = new Map<VocabularyName, Map<string, string>>()
  const firstOf = (name: VocabularyName) => {
    const known = firsts.get(name) ?? first(name)
    firsts.set(name, known)
    return known
  }
  const open = (name: VocabularyName, word: string): string[] => {
    const list = LISTS.has(name) ? lists.get(word) : undefined
    if (Array.isArray(list) && !list.includes(word)) return list.flatMap((it) => open(name, it))
    const other = same[name]?.[word]
    if (other === undefined) return [firstOf(name).get(word) ?? word]
    used.add(`${name}: ${word}`)
    return other.map((it) => firstOf(name).get(it) ?? it)
  }
  return { of: (name, phrase) => [...new Set([phrase].flat().flatMap((it) => open(name, it)))].sort() }
}

/** The lists of the rules: groups of fields, save those whose members the law keeps to itself. */
export function listsOfRules(vocabulary: VocabularyFile, read: FieldLists): FieldLists {
  const groups = [...openGroups(vocabulary.groups ?? [])]
  return new Map(groups.filter(([name]) => read.get(name) !== 'unknown').map(([name, { words }]) => [name, [...words]]))
}
