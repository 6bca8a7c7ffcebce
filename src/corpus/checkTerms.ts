import { distance } from 'fastest-levenshtein'
import { type Problem, pointerOf } from '../domain/problem.ts'
import { dimensionOf, unitNames } from '../domain/units.ts'
import type { Corpus } from './corpus.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { dimensionOfMetric, type Metric } from './schema/vocabulary.ts'

type Fields = Record<string, unknown>
type Place = { quantity: Fields; path: (string | number)[] }

/**
 * The quantities of a filing that do not speak the vocabulary: a unit that does not fit its metric, a step that is not on
 * its scale, a metric that is most likely mistyped. A metric far from every known word passes: filings measure other
 * things too.
 *
 * @param filing - a snapshot, or the JSON that failed to be one: what has another shape is passed over
 * @example
 * checkTerms(snapshot, shippedCorpus) // [{ code: 'wrongUnit', pointer: '/projects/0/units/0/quantities/0/unit', ... }]
 */
export function checkTerms(filing: unknown, corpus: Pick<Corpus, 'vocabulary'>): Problem[] {
  const lexicon = buildLexicon(corpus.vocabulary)
  const known = lexicon.words('metrics')
  return quantitiesOf(filing).flatMap((place) => problemsOf(place, lexicon, known))
}

function quantitiesOf(filing: unknown): Place[] {
  const root: [Fields, (string | number)[]] = [fields(filing), []]
  const machines = children(root, 'equipment').flatMap((it) => children(it, 'capacities'))
  const units = children(root, 'projects').flatMap((it) => children(it, 'units'))
  return [...machines, ...units.flatMap((it) => children(it, 'quantities'))].map(([quantity, path]) => ({
    quantity,
    path,
  }))
}

const fields = (value: unknown): Fields => (value !== null && typeof value === 'object' ? (value as Fields) : {})

function children([parent, path]: [Fields, (string | number)[]], key: string): [Fields, (string | number)[]][] {
  const list = parent[key]
  return Array.isArray(list) ? list.map((it, i) => [fields(it), [...path, key, i]]) : []
}

function problemsOf({ quantity, path }: Place, lexicon: Lexicon, known: readonly string[]): Problem[] {
  const { metric, value, unit } = quantity
  if (typeof metric !== 'string') return []
  const at = (key: string) => pointerOf([...path, key])
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
