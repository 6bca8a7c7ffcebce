import type { Law } from '../corpus/consolidate.ts'
import type { Requirement } from '../corpus/requirements/index.ts'
import type { VocabularyName } from '../corpus/requirements/kind.ts'
import { isIdNumber, maskIdNumber } from '../domain/identifiers.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { Locale } from './locales/locale.ts'

/** The words of a group that a phrase of the law names. */
export interface OpenedGroup {
  words: string[]
  open: boolean
}

/** What phrases look things up in: the vocabulary in one language, and the names in one filing. */
export interface Words {
  locale: Locale
  term(word: string): string
  terms(words: string | readonly string[]): string[]
  /** The words behind the name of a group; `undefined` for a plain word. */
  group(vocabulary: VocabularyName, name: string): OpenedGroup | undefined
  /** Tells whether nothing stands above a level of a kind of registration. */
  isTop(registration: string, level: string): boolean
  /** Tells whether nothing stands above a step of a metric’s scale. */
  isTopStep(metric: string, step: unknown): boolean
  instrument(id: string): string
  /** A source by its number; a profile by its reading. */
  source(id: string): string
  /** The heading of another requirement of the same item. */
  heading(key: string): string
  person(id: string): string
  /** Name, masked identity number, certificates. */
  personInFull(id: string): string
  project(id: string, unit?: string): string
  equipment(id: string): string
}

export interface WordsOptions {
  snapshot?: Snapshot
  requirements?: readonly { key: string; requirement: Requirement }[]
  /** No identity number appears, not even a masked one; a person without a name is a place in the list. */
  namesOnly?: boolean
}

/** The look-ups for one law, one language and, where there is one, one filing. */
export function wordsFor(
  law: Law,
  locale: Locale,
  { snapshot, requirements = [], namesOnly = false }: WordsOptions = {},
): Words {
  const people = new Map(snapshot?.people?.map((it) => [it.id, it]))
  const projects = new Map(snapshot?.projects?.map((it) => [it.id, it]))
  const machines = new Map(snapshot?.equipment?.map((it) => [it.id, it]))
  const headings = new Map(requirements.map((it) => [it.key, it.requirement]))
  const { lexicon } = law
  const anonymous = (id: string) =>
    namesOnly ? `#${(snapshot?.people ?? []).findIndex((it) => it.id === id) + 1}` : maskIdNumber(id)
  const readingOf = (id: string) => {
    const isProfile = id === law.profile.id || law.profile.counting.some(({ profile }) => profile === id)
    if (!isProfile && !law.profile.changes.some((it) => it.instrument === id)) return undefined
    return locale.reading(id, id === law.profile.id ? law.profile.title : id)
  }
  const words: Words = {
    locale,
    term: (word) => (locale.lang === 'en' ? lexicon.english(word) : undefined) ?? locale.term(word) ?? word,
    terms: (list) => [list].flat().map(words.term),
    group: (vocabulary, name) => openGroup(law, vocabulary, name),
    isTop(registration, level) {
      const levels = lexicon.registration(registration)?.levels ?? []
      return levels.length === 0 || levels.at(-1) === level
    },
    isTopStep: (metric, step) => step !== undefined && lexicon.metric(metric)?.scale?.at(-1) === step,
    instrument: (id) => readingOf(id) ?? locale.instrument(id, law.instrument(id)?.title),
    source: (id) => readingOf(id) ?? id,
    heading(key) {
      const requirement = headings.get(key)
      return requirement === undefined ? key : headingOf(requirement, words)
    },
    person: (id) => people.get(id)?.name ?? (isIdNumber(id) ? anonymous(id) : id),
    personInFull(id) {
      const person = people.get(id)
      const number = person?.idNumber === undefined || namesOnly ? [] : [maskIdNumber(person.idNumber)]
      const credentials = person === undefined ? [] : locale.credentials(person, words)
      return [words.person(id), ...number, ...credentials].join(' ')
    },
    project(id, unit) {
      const name = projects.get(id)?.name ?? id
      return unit === undefined || projects.get(id)?.units?.length === 1 ? name : `${name}/${unit}`
    },
    equipment: (id) => (machines.has(id) ? `${words.term(machines.get(id)!.what)} ${id}` : id),
  }
  return words
}

/** The heading of a requirement: its own title where the rule gives one. */
export function headingOf(it: Requirement, words: Words): string {
  if (it.title !== undefined) return words.term(it.title)
  return (words.locale.heading[it.kind] as (it: Requirement, words: Words) => string)(it, words)
}

/** What a requirement demands, in words. */
export function requirementText(it: Requirement, words: Words): string {
  return (words.locale.requirement[it.kind] as (it: Requirement, words: Words) => string)(it, words)
}

/** A lexicon opens a group into synonyms and narrower words too; only the words listed by the law are of interest here. */
function openGroup({ lexicon }: Law, vocabulary: VocabularyName, name: string): OpenedGroup | undefined {
  const { words, open } = lexicon.accept(vocabulary, name)
  if (words.has(name)) return undefined
  const listed: string[] = []
  const implied = new Set<string>()
  for (const word of words) {
    if (implied.has(word)) continue
    listed.push(word)
    for (const it of lexicon.accept(vocabulary, [word]).words) implied.add(it)
  }
  return { words: listed, open }
}
