import { distance } from 'fastest-levenshtein'
import { mistyped as nearestSlip } from '../domain/nearest.ts'
import { type Problem, pointerOf } from '../domain/problem.ts'
import { dimensionOf, unitNames } from '../domain/units.ts'
import type { Corpus } from './corpus.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { dimensionOfMetric, type Metric } from './schema/vocabulary.ts'

type Fields = Record<string, unknown>
type Place = { quantity: Fields; path: (string | number)[] }

/**
 * What in a filing does not speak the vocabulary: a unit that does not fit its metric, a step that is not on its scale, a
 * word that is most likely mistyped. A word far from every known one passes: filings hold other things too.
 *
 * @param filing - a snapshot, or the JSON that failed to be one: what has another shape is passed over
 * @example
 * checkTerms(snapshot, shippedCorpus) // [{ code: 'wrongUnit', pointer: '/projects/0/units/0/quantities/0/unit', ... }]
 */
export function checkTerms(filing: unknown, corpus: Pick<Corpus, 'vocabulary'>): Problem[] {
  const lexicon = buildLexicon(corpus.vocabulary)
  const known = lexicon.words('metrics')
  return [...slipsIn(filing, lexicon), ...quantitiesOf(filing).flatMap((place) => problemsOf(place, lexicon, known))]
}

/** The words that decide whether something counts, one slip of the pen away from a known one. */
function slipsIn(filing: unknown, lexicon: Lexicon): Problem[] {
  const root: [Fields, (string | number)[]] = [fields(filing), []]
  const people = children(root, 'people')
  const registrations = people.flatMap((it) => children(it, 'registrations'))
  const units = children(root, 'projects').flatMap((it) => children(it, 'units'))
  const works = people.flatMap((it) => children(it, 'workHistory'))
  const skills = people.flatMap((it) => children(it, 'skills'))
  const titles = people.flatMap((it) => children(it, 'titles'))
  const check = (places: [Fields, (string | number)[]][], key: string, known: readonly string[], shortest = 3) =>
    places.flatMap(([place, path]) =>
      [place[key]].flat().flatMap((word, i): Problem[] => {
        if (typeof word !== 'string' || known.includes(word)) return []
        const near = word.length < shortest ? undefined : nearestSlip(word, known)
        const step = Array.isArray(place[key]) ? [i] : []
        return near === undefined
          ? []
          : [{ code: 'unknownTerm', pointer: pointerOf([...path, key, ...step]), found: word, near }]
      }),
    )
  return [
    ...check(registrations, 'as', lexicon.words('registrations')),
    ...check(registrations, 'specialties', lexicon.words('specialties')),
    ...check(titles, 'level', lexicon.titleLevels, 2),
    ...check(skills, 'level', lexicon.tradeLevels, 2),
    ...check(works, 'work', lexicon.words('experience')),
    ...check(units, 'what', lexicon.words('works')),
  ]
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
