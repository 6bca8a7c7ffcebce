import type { MissingFact } from '../../../assess/finding.ts'
import type { Person } from '../../../domain/snapshot/person.ts'
import type { Words } from '../../words.ts'
import { factSteps, factWord } from '../facts.ts'
import { facts } from './facts.ts'
import { and } from './text.ts'

/** Certificates with level, specialty and number, as one list: grade 1 registered constructor (building works), senior title. */
export function credentials(it: Person, words: Words): string[] {
  const term = (word: string | undefined) => (word === undefined ? [] : [words.term(word)])
  const say = (name: readonly string[], fields: readonly string[], number: string | undefined) =>
    [
      name.join(' '),
      ...(fields.length === 0 ? [] : [`(${and(fields)})`]),
      ...(number === undefined ? [] : [`[${number}]`]),
    ].join(' ')
  const list = [
    ...(it.registrations ?? []).map((one) =>
      say([...term(one.level), ...term(one.as)], words.terms(one.specialties ?? []), one.number),
    ),
    ...(it.titles ?? []).map((one) =>
      say([...term(one.level), 'title'], term(one.field ?? one.diplomaField), one.number),
    ),
  ]
  return list.length === 0 ? [] : [list.join(', ')]
}

const factText = (it: MissingFact) => {
  const steps = factSteps(it.fact).map((step) => factWord(facts, step))
  return steps.length === 0 ? 'information' : steps.join(', ')
}

const stateText = (it: MissingFact) => (it.needs === undefined ? 'unknown' : `needs ${it.needs} evidence`)

export function missing(it: MissingFact, words: Words): string {
  const whose = it.person === undefined ? '' : `${words.person(it.person)}: `
  return `${whose}${factText(it)} ${stateText(it)}`
}

/** a and b; a, b, c, d, e and 13 others */
export const several = (names: readonly string[]) =>
  and(names.length <= NAMED + 1 ? names : [...names.slice(0, NAMED), `${names.length - NAMED} others`])
const NAMED = 5

/** Registrations of a, b and c: not provided; leaders: not provided in 3 places */
export function missingOfMany(it: MissingFact, people: readonly string[], places: number): string {
  const state = it.needs === undefined ? 'not provided' : `${it.needs} evidence needed`
  return people.length === 0
    ? `${factText(it)}: ${state} in ${places} places`
    : `${factText(it)} of ${several(people)}: ${state}`
}
