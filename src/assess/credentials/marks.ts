import type { Person } from '../../domain/snapshot/person.ts'
import { type Moment, NOT, SURE, type Weight } from '../counting/check.ts'
import type { Gate } from '../counting/gate.ts'
import type { Standing } from '../counting/reason.ts'
import type { Code } from '../source/code.ts'

/** The most questions that one set may ask of a person: one bit each. */
export const MOST_QUESTIONS = 31

/** What a person answers, one bit a question: surely yes, perhaps yes, and yes if every check were passed. */
export interface Marks {
  sure: number
  maybe: number
  nominal: number
  /** The full years that the first question about experience found, for those who show them. */
  years?: number | undefined
}

/** Stands for the nominal answers of a person who does not count, whose certificates were therefore not read. */
export const UNREAD = -1

/** Adds the answers of one certificate: `certain` and `uncertain` bits under the weight that its checks give it. */
export function mark(marks: Marks, certain: number, uncertain: number, weight: Weight): void {
  marks.nominal |= certain | uncertain
  if (weight === NOT) return
  marks.maybe |= certain | uncertain
  if (weight === SURE) marks.sure |= certain
}

/**
 * Statements for one list of certificates; one that is not shown may answer all that is asked of it.
 *
 * @param all - the bits of what is asked
 * @param answer - an expression for the bits that `it` answers; it may leave by `break settled`
 */
export function sourceOfList<T>(
  list: keyof Person,
  gate: Gate<T>,
  code: Code,
  all: number,
  answer: { statements: string; bits: string },
): string {
  return `const ${list} = p.${list}
if (${list} === undefined) more |= ${code.constant(all)}
else for (let j = 0; j < ${list}.length; j++) {
  const it = ${list}[j]
  ${answer.statements}
  const own = ${answer.bits}
  if (own === 0) continue
  if (${gate.passes('it', code)}) bits |= own
  else if (${code.constant(gate.weigh)}(it, moment) === ${NOT}) doubt = true
  else break settled
}`
}

/** Statements that leave a kind of certificate to its reader. */
export function sourceOfReader(reader: Reader, code: Code): string {
  const [read, marks] = [code.constant(reader.read), code.constant({ sure: 0, maybe: 0, nominal: 0 } satisfies Marks)]
  return `${marks}.sure = ${marks}.maybe = ${marks}.nominal = 0
${read}(p, moment, ${marks})
bits |= ${marks}.sure
more |= ${marks}.maybe
if ((${marks}.nominal & ~${marks}.sure) !== 0) doubt = true`
}

/** A reason why questions are not surely answered: the bits of those that it touches. */
export interface Doubt {
  bits: number
  reason: Standing
}

/** Reads the certificates of one kind. */
export interface Reader {
  read(person: Person, moment: Moment, marks: Marks): void
  /** Adds why certificates do not surely answer the questions that they touch; `at` points to the person. */
  explain(person: Person, moment: Moment, at: string, into: Doubt[]): void
  /**
   * Statements that read the certificates of `p` into `bits`, and into `more` what a list that is not shown may answer,
   * setting `doubt` where one does not count. They leave by `break settled` where something else is not known. Undefined
   * where there is always something open.
   */
  source?(code: Code): string | undefined
}

/** Adds every reason that the checks of a certificate give for the questions that it would answer. */
export function doubtBy<T>(gate: Gate<T>, it: T, moment: Moment, bits: number, at: string, into: Doubt[]): void {
  if (gate.weigh(it, moment) === SURE) return
  const reasons: Standing[] = []
  gate.explain(it, moment, at, reasons)
  for (const reason of reasons) into.push({ bits, reason })
}

/** A doubt that no check of the rules raises. */
export function unclear(
  code: 'levelUnknown' | 'specialtyUnknown' | 'certificatesUnknown',
  what: string,
  bits: number,
  pointer: string,
): Doubt {
  return { bits, reason: { code, what, weighs: 'may', pointer } }
}
