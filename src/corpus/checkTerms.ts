import { distance } from 'fastest-levenshtein'
import { mistyped as nearestSlip } from '../domain/nearest.ts'
import { type Problem, pointerOf } from '../domain/problem.ts'
import { dimensionOf, unitNames } from '../domain/units.ts'
import type { Corpus } from './corpus.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { dimensionOfMetric, type Metric, type VocabularyFile } from './schema/vocabulary.ts'

type Fields = Record<string, unknown>
type Place = { quantity: Fields; path: () => string }

/**
 * What in a filing does not speak the vocabulary: a unit that does not fit its metric, a step that is not on its scale, a
 * word that is most likely mistyped. A word far from every known one passes: filings hold other things too.
 *
 * @param filing - a snapshot, or the JSON that failed to be one: what has another shape is passed over
 * @example
 * checkTerms(snapshot, shippedCorpus) // [{ code: 'wrongUnit', pointer: '/projects/0/units/0/quantities/0/unit', ... }]
 */
export function checkTerms(filing: unknown, { vocabulary }: Pick<Corpus, 'vocabulary'>): Problem[] {
  const words = wordsOf(vocabulary)
  const problems: Problem[] = []
  addSlips(problems, filing, words)
  addMisfits(problems, filing, words)
  return problems
}

/** What `checkTerms` finds in the quantities of a filing alone. */
export function checkQuantities(filing: unknown, { vocabulary }: Pick<Corpus, 'vocabulary'>): Problem[] {
  const problems: Problem[] = []
  addMisfits(problems, filing, wordsOf(vocabulary))
  return problems
}

/**
 * The part of `checkTerms` that is about single words, for those who read them one by one.
 *
 * @returns for the path of a field, whether a word there is not mistyped; undefined for a field that may hold any word
 * @example
 * wordsAt(shippedCorpus)('people[].titles[].level')!('副高及') // false
 */
export function wordsAt({
  vocabulary,
}: Pick<Corpus, 'vocabulary'>): (path: string) => ((word: string) => boolean) | undefined {
  const words = wordsOf(vocabulary)
  const checks = new Map(
    WORD_FIELDS.map(([owners, list, field, of]) => {
      const isKnown = (word: string) => words[of].words.has(word) || slipOf(word, words[of]) === undefined
      return [`${owners}[].${list}[].${field}`, isKnown]
    }),
  )
  return (path) => checks.get(path.replace(/\[\]$/, ''))
}

/** The words that filings are compared with, gathered once a vocabulary. */
interface Words {
  lexicon: Lexicon
  metrics: readonly string[]
  registrations: WordList
  specialties: WordList
  titleLevels: WordList
  tradeLevels: WordList
  experience: WordList
  works: WordList
}

/** Known words, and the slips of words that were looked at before. */
interface WordList {
  words: ReadonlySet<string>
  /** Shorter words are too near to everything. */
  shortest: number
  slips: Map<string, string | undefined>
}

/** The fields whose words decide whether something counts: a list of the filing, a list of its elements, a field of those. */
const WORD_FIELDS = [
  ['people', 'registrations', 'as', 'registrations'],
  ['people', 'registrations', 'specialties', 'specialties'],
  ['people', 'titles', 'level', 'titleLevels'],
  ['people', 'skills', 'level', 'tradeLevels'],
  ['people', 'workHistory', 'work', 'experience'],
  ['projects', 'units', 'what', 'works'],
] as const

const known = new WeakMap<VocabularyFile, Words>()

function wordsOf(vocabulary: VocabularyFile): Words {
  const words = known.get(vocabulary) ?? gather(vocabulary)
  known.set(vocabulary, words)
  return words
}

function gather(vocabulary: VocabularyFile): Words {
  const lexicon = buildLexicon(vocabulary)
  const list = (words: readonly string[], shortest = 3): WordList => ({
    words: new Set(words),
    shortest,
    slips: new Map(),
  })
  return {
    lexicon,
    metrics: lexicon.words('metrics'),
    registrations: list(lexicon.words('registrations')),
    specialties: list(lexicon.words('specialties')),
    titleLevels: list(lexicon.titleLevels, 2),
    tradeLevels: list(lexicon.tradeLevels, 2),
    experience: list(lexicon.words('experience')),
    works: list(lexicon.words('works')),
  }
}

/** Filings of millions may hold any number of words. */
const MOST_REMEMBERED = 10_000

function slipOf(word: string, { words, shortest, slips }: WordList): string | undefined {
  if (word.length < shortest) return undefined
  if (slips.has(word)) return slips.get(word)
  const near = nearestSlip(word, words)
  if (slips.size >= MOST_REMEMBERED) slips.clear()
  slips.set(word, near)
  return near
}

/** The words that decide whether something counts, one slip of the pen away from a known one. */
function addSlips(problems: Problem[], filing: unknown, words: Words): void {
  const check = (word: unknown, list: WordList, path: () => string) => {
    if (typeof word !== 'string' || list.words.has(word)) return
    const near = slipOf(word, list)
    if (near !== undefined) problems.push({ code: 'unknownTerm', pointer: path(), found: word, near })
  }
  for (const [owners, list, field, of] of WORD_FIELDS)
    each(filing, owners, (owner, o) =>
      each(owner, list, (it, i) => {
        const found = it[field]
        const path = () => pointerOf([owners, o, list, i, field])
        if (!Array.isArray(found)) check(found, words[of], path)
        else for (let n = 0; n < found.length; n++) check(found[n], words[of], () => `${path()}/${n}`)
      }),
    )
}

function addMisfits(problems: Problem[], filing: unknown, { lexicon, metrics }: Words): void {
  for (const place of quantitiesOf(filing)) problems.push(...problemsOf(place, lexicon, metrics))
}

function quantitiesOf(filing: unknown): Place[] {
  const places: Place[] = []
  each(filing, 'equipment', (machine, m) =>
    each(machine, 'capacities', (quantity, i) =>
      places.push({ quantity, path: () => pointerOf(['equipment', m, 'capacities', i]) }),
    ),
  )
  each(filing, 'projects', (project, p) =>
    each(project, 'units', (unit, u) =>
      each(unit, 'quantities', (quantity, i) =>
        places.push({ quantity, path: () => pointerOf(['projects', p, 'units', u, 'quantities', i]) }),
      ),
    ),
  )
  return places
}

/** Visits what is an object of a list of an object; everything of another shape is passed over. */
function each(parent: unknown, key: string, visit: (it: Fields, i: number) => void): void {
  if (parent === null || typeof parent !== 'object') return
  const list = (parent as Fields)[key]
  if (!Array.isArray(list)) return
  for (let i = 0; i < list.length; i++) if (list[i] !== null && typeof list[i] === 'object') visit(list[i] as Fields, i)
}

function problemsOf({ quantity, path }: Place, lexicon: Lexicon, known: readonly string[]): Problem[] {
  const { metric, value, unit } = quantity
  if (typeof metric !== 'string') return []
  const at = (key: string) => `${path()}/${key}`
  const definition = lexicon.metric(metric)
  if (definition === undefined) {
    const near = mistyped(metric, known)
    return near === undefined ? [] : [{ code: 'unknownTerm', pointer: at('metric'), found: metric, near }]
  }
  return definition.scale === undefined
    ? measured(definition, value, unit, at)
    : graded(definition.scale, value, unit, at)
}

function measured(metric: Metric, value: unknown, unit: unknown, at: (key: string) => string): Problem[] {
  const dimension = dimensionOfMetric(metric)
  const fits = typeof unit === 'string' && (dimensionOf(unit) ?? dimension) === dimension
  const problems: Problem[] = []
  if (typeof value === 'string')
    problems.push({ code: 'wrongType', pointer: at('value'), found: value, allowed: ['number'] })
  if (fits || (unit !== undefined && typeof unit !== 'string')) return problems
  const allowed = unitNames.filter((it) => dimensionOf(it) === dimension)
  return [...problems, { code: 'wrongUnit', pointer: at('unit'), found: unit, allowed }]
}

function graded(scale: readonly string[], value: unknown, unit: unknown, at: (key: string) => string): Problem[] {
  const stray: Problem[] = typeof unit === 'string' ? [{ code: 'wrongUnit', pointer: at('unit'), found: unit }] : []
  const step = typeof value === 'string' || typeof value === 'number'
  if (!step || scale.includes(String(value))) return stray
  return [{ code: 'notAllowed', pointer: at('value'), found: value, allowed: scale }, ...stray]
}

/** Only a slip of the pen: 宽度 is no mistyped 长度, so a word may differ in one character of four at most. */
function mistyped(word: string, known: readonly string[]): string | undefined {
  if (word.length > 100) return undefined
  return known.find((it) => distance(word, it) <= Math.floor(word.length / 4))
}
