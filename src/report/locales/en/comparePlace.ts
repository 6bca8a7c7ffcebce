import type { Step } from '../../compare/change.ts'
import type { Words } from '../../words.ts'
import { type Phrases, phrase } from '../phrases.ts'
import { peopleText } from './predicate.ts'
import { or } from './text.ts'

const fields: Record<string, string> = {
  atLeastWan: 'amount (×10,000 CNY)',
  atLeastSqm: 'area (m²)',
  years: 'years',
  like: 'performance asked',
  who: 'who counts',
  kind: 'demand',
  about: 'text',
  atMost: 'upper bound',
  below: 'upper bound (exclusive)',
  above: 'lower bound (exclusive)',
  atLeast: 'number',
  lookbackYears: 'years looked back',
  projects: 'number of projects',
  orSameClass: 'projects of one class',
  outOf: 'number of classes listed',
  groups: 'groups of classes',
  role: 'role',
  independent: 'carried out alone',
  platformGrades: 'data grade',
  covering: 'to be covered',
  ofWhich: 'of which',
  lines: 'people',
  in: 'fields',
  level: 'level',
  as: 'registration',
  series: 'series of titles',
  suchAs: 'examples',
  what: 'subject',
  not: 'excluded',
  contains: 'must contain',
  containsAtLeast: 'must contain at least',
  where: 'tests',
  whereAny: 'tests of which one is enough',
  subtotals: 'of which',
  classes: 'performance referred to',
  grade: 'grade',
  works: 'works',
  or: 'who else',
  acts: 'acts',
  twice: 'acts twice on record',
  workHistory: 'work history',
  metric: 'metric',
  of: 'content',
  distinct: 'of distinct categories',
  unit: 'unit',
}

const hows: Record<string, string> = { sum: 'total ', perYear: 'within one year, ' }

const steps: Phrases<Step, 'code'> = {
  class: ({ number }) => `class ${number}`,
  choice: ({ number }) => `alternative ${number}`,
  part: ({ number }) => `(${number})`,
  line: ({ what }, words) => or(words.terms(what)),
  people: ({ who }, words) => peopleText(who, words),
  ofWhich: ({ who }, words) => `of which ${peopleText(who, words)}`,
  condition: ({ of }, words) => {
    if ('experienced' in of) return `years of ${words.term(of.experienced.in)}`
    if ('registered' in of) return or(words.terms(of.registered.as))
    return 'titled' in of ? 'title' : ''
  },
  metric: ({ metric, how, of }, words) =>
    `${how === undefined ? '' : (hows[how] ?? '')}${of === undefined ? '' : `${words.term(of)}, `}${words.term(metric)}`,
  field: ({ name }) => fieldWord(name),
}

/** The name of a field of a requirement. */
export const fieldWord = (name: string) => fields[name] ?? name

/** Where in a requirement something differs: class 3, alternative 1, floor area. */
export function placeText(way: readonly Step[], words: Words): string {
  return way
    .map((it) => phrase(steps, 'code', it, words))
    .filter((it) => it !== '')
    .join(', ')
}
