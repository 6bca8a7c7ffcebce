import { groupsWithin, type OpenedGroup, openGroups } from './groups.ts'
import type { VocabularyName } from './requirements/kind.ts'
import type { Metric, RegistrationKind, Term, VocabularyFile } from './schema/vocabulary.ts'

/** The words that a phrase of the law accepts; `open` when the law’s own list is open-ended. */
export interface Accepted {
  words: ReadonlySet<string>
  open: boolean
}

/** The vocabulary ready for look-up: synonyms, narrower words, groups, levels. */
export interface Lexicon {
  /** Tells whether a vocabulary (or its groups) has a word; `of` names the kind of registration. */
  knows(vocabulary: VocabularyName, word: string, of?: string): boolean
  /** All words of a vocabulary and the groups usable there, for suggestions. */
  words(vocabulary: VocabularyName, of?: string): string[]
  /** Every word that counts where the law says these: synonyms and narrower words included, groups opened. */
  accept(vocabulary: VocabularyName, phrase: string | readonly string[]): Accepted
  /** The steps of a scale from the given one upwards, with synonyms none; empty for an unknown step. */
  atLeast(steps: readonly string[] | undefined, step: string): ReadonlySet<string>
  registration(name: string): RegistrationKind | undefined
  metric(name: string): Metric | undefined
  /** The English name of a word of any vocabulary. */
  english(word: string): string | undefined
  readonly titleLevels: readonly string[]
  readonly tradeLevels: readonly string[]
}

const asTerm = (it: string | Term): Term => (typeof it === 'string' ? { name: it } : it)

/** Prepares a vocabulary for look-up. */
export function buildLexicon(vocabulary: VocabularyFile): Lexicon {
  const registrations = index(vocabulary.registrations ?? [])
  const metrics = index(vocabulary.metrics ?? [])
  const opened = openGroups(vocabulary.groups ?? [])
  const listOf = (name: VocabularyName): Term[] => {
    if (name === 'titleLevels' || name === 'tradeLevels') return (vocabulary[name] ?? []).map(asTerm)
    if (name === 'registrations' || name === 'metrics') return [...(vocabulary[name] ?? [])]
    if (name === 'registrationLevels' || name === 'specialties') return []
    return (vocabulary[name] ?? []).map(asTerm)
  }
  const terms = new Map<VocabularyName, Map<string, Term>>()
  const narrower = new Map<VocabularyName, Map<string, string[]>>()
  const termsOf = (name: VocabularyName) => {
    const known = terms.get(name) ?? index(listOf(name))
    terms.set(name, known)
    return known
  }
  const narrowerOf = (name: VocabularyName) => {
    const known = narrower.get(name) ?? children(listOf(name), termsOf(name))
    narrower.set(name, known)
    return known
  }
  const ofRegistration = (key: 'levels' | 'specialties', of: string | undefined): readonly string[] =>
    of === undefined
      ? [...new Set(registrations.values())].flatMap((it) => it[key] ?? [])
      : (registrations.get(of)?.[key] ?? [])
  const plain = (name: VocabularyName, of?: string): readonly string[] => {
    if (name === 'registrationLevels') return ofRegistration('levels', of)
    if (name === 'specialties') return ofRegistration('specialties', of)
    return [...termsOf(name).keys()]
  }
  const belonging = new Map<string, ReadonlyMap<string, OpenedGroup>>()
  const groupsOf = (name: VocabularyName, of?: string) => {
    const slot = JSON.stringify([name, of])
    const known = belonging.get(slot) ?? groupsWithin(opened, name, new Set(plain(name, of)))
    belonging.set(slot, known)
    return known
  }
  let english: Map<string, string> | undefined
  return {
    knows: (name, word, of) => groupsOf(name, of).has(word) || plain(name, of).includes(word),
    words: (name, of) => [...plain(name, of), ...groupsOf(name, of).keys()],
    accept(name, phrase) {
      const words = new Set<string>()
      let open = false
      const add = (word: string) => {
        if (words.has(word)) return
        words.add(word)
        const term = termsOf(name).get(word)
        if (term !== undefined) words.add(term.name)
        for (const synonym of term?.synonyms ?? []) words.add(synonym)
        for (const child of narrowerOf(name).get(term?.name ?? word) ?? []) add(child)
      }
      for (const word of [phrase].flat()) {
        const group = groupsOf(name).get(word)
        if (group === undefined) add(word)
        else {
          open ||= group.open
          group.words.forEach(add)
        }
      }
      return { words, open }
    },
    atLeast(steps, step) {
      const at = (steps ?? []).indexOf(step)
      return new Set(at < 0 ? [] : steps!.slice(at))
    },
    registration: (name) => registrations.get(name),
    metric: (name) => metrics.get(name),
    english(word) {
      english ??= englishNames(vocabulary)
      return english.get(word)
    },
    titleLevels: vocabulary.titleLevels ?? [],
    tradeLevels: vocabulary.tradeLevels ?? [],
  }
}

function index<T extends { name: string; synonyms?: string[] | undefined }>(list: readonly T[]): Map<string, T> {
  return new Map(list.flatMap((it) => [it.name, ...(it.synonyms ?? [])].map((word) => [word, it] as const)))
}

function children(list: readonly Term[], terms: ReadonlyMap<string, Term>): Map<string, string[]> {
  const result = new Map<string, string[]>()
  for (const { name, broader } of list)
    for (const word of broader ?? []) {
      const parent = terms.get(word)?.name ?? word
      result.set(parent, [...(result.get(parent) ?? []), name])
    }
  return result
}

function englishNames(vocabulary: VocabularyFile): Map<string, string> {
  const named = Object.values(vocabulary)
    .flat()
    .filter((it): it is Term & { en: string } => typeof it === 'object' && 'en' in it && it.en !== undefined)
  return new Map(named.flatMap((it) => [it.name, ...(it.synonyms ?? [])].map((word) => [word, it.en] as const)))
}
