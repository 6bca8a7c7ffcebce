import type { Requirement } from '../../../src/corpus/requirements/index.ts'
import type { VocabularyName } from '../../../src/corpus/requirements/kind.ts'
import { fieldLists, sameWords } from '../../corpus/reading/load.ts'

/** The vocabulary of the words at a place of a requirement, by its step and the step above it. */
function vocabularyAt(kind: string, step: string, above: string): VocabularyName | undefined {
  if (step === 'metric') return 'metrics'
  if (step === 'in') return above === 'experienced' ? 'experience' : above === 'titled' ? 'titleFields' : undefined
  if (step === 'what' || step === 'not')
    return kind === 'equipment' ? 'equipment' : kind === 'premises' ? 'premises' : 'works'
  return step === 'of' && kind === 'declaration' ? 'declarations' : undefined
}

/** A requirement of the reading with its words as the vocabulary of the rules prints them. */
export function inWords<R extends Requirement>(requirement: R): R {
  const walk = (value: unknown, step: string, above: string): unknown => {
    const vocabulary = vocabularyAt(requirement.kind, step, above)
    if (vocabulary !== undefined && (typeof value === 'string' || isWords(value))) {
      const words = [value].flat().flatMap((it) => same(vocabulary, it as string))
      return typeof value === 'string' && words.length === 1 ? words[0] : step === 'metric' ? words[0] : words
    }
    if (step === 'covering' && Array.isArray(value)) return value.flatMap((it) => elements(it))
    if (Array.isArray(value)) return value.map((it) => walk(it, step, above))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, key, step)]))
  }
  return walk(requirement, '', '') as R
}

/** What must be covered: one person for each field of a list, or for one of several names of a field. */
function elements(it: string | string[]): (string | string[])[] {
  const list = typeof it === 'string' ? fieldLists.find(({ name }) => name === it)?.of : undefined
  if (Array.isArray(list)) return list.flatMap(elements)
  return [[it].flat().flatMap((word) => same('titleFields', word))]
}

const isWords = (it: unknown): it is string[] => Array.isArray(it) && it.every((one) => typeof one === 'string')

const same = (vocabulary: VocabularyName, word: string): string[] => sameWords[vocabulary]?.[word] ?? [word]
