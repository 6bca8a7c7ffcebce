import type { Person } from '../../domain/snapshot/person.ts'
import { NOT, SURE, type Weight } from '../counting/check.ts'
import type { Gates } from '../counting/checks.ts'
import type { Standing } from '../counting/reason.ts'

/** The most questions that one set may ask of a person: one bit each. */
export const MOST_QUESTIONS = 31

/** What a person answers, one bit a question: surely yes, perhaps yes, and yes if every check were passed. */
export interface Marks {
  sure: number
  maybe: number
  nominal: number
}

/** Adds the answers of one certificate: `certain` and `uncertain` bits under the weight that its checks give it. */
export function mark(marks: Marks, certain: number, uncertain: number, weight: Weight): void {
  marks.nominal |= certain | uncertain
  if (weight === NOT) return
  marks.maybe |= certain | uncertain
  if (weight === SURE) marks.sure |= certain
}

/** Reads the certificates of one kind. Built once a plan; `gates` belong to the moment. */
export interface Reader {
  read(person: Person, gates: Gates, marks: Marks): void
  /** Adds why certificates that touch the wanted questions do not surely answer them; `at` points to the person. */
  explain(person: Person, gates: Gates, wanted: number, at: string, into: Standing[]): void
}

/** A standing reason that no check of the rules gives. */
export function unclear(
  code: 'levelUnknown' | 'specialtyUnknown' | 'certificatesUnknown',
  what: string,
  pointer: string,
): Standing {
  return { code, what, weighs: 'may', pointer }
}
