import type { MissingFact } from '../../../assess/finding.ts'
import type { Person } from '../../../domain/snapshot/person.ts'
import type { Words } from '../../words.ts'
import { factSteps, factWord } from '../facts.ts'
import { facts } from './facts.ts'

/** Certificates with level, specialty and number. */
export function credentials(it: Person, words: Words): string[] {
  const say = (parts: readonly (string | undefined)[], number: string | undefined) => {
    const known = parts.filter((part) => part !== undefined).map(words.term)
    return `${known.join(' ')}${number === undefined ? '' : ` [${number}]`}`
  }
  return [
    ...(it.registrations ?? []).map((one) => say([one.level, one.as, ...(one.specialties ?? [])], one.number)),
    ...(it.titles ?? []).map((one) => say([one.level, 'title', one.field ?? one.diplomaField], one.number)),
  ]
}

export function missing(it: MissingFact, words: Words): string {
  const steps = factSteps(it.fact).map((step) => factWord(facts, step))
  const whose = it.person === undefined ? '' : `${words.person(it.person)}: `
  const what = `${whose}${steps.length === 0 ? 'information' : steps.join(', ')}`
  return it.needs === undefined ? `${what} unknown` : `${what} needs ${it.needs} evidence`
}
