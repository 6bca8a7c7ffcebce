import type { Problem, ProblemCode } from '../../../domain/problem.ts'
import { shown } from '../shown.ts'

const near = (it: Problem) => (it.near === undefined ? '' : `, did you mean \`${it.near}\`?`)
const allowed = (it: Problem, empty: string) =>
  it.allowed === undefined || it.allowed.length === 0 ? empty : it.allowed.join(', ')
const choose = (it: Problem) => (it.allowed === undefined ? '' : `: ${allowed(it, 'nothing')}`)
const other = (it: Problem) => (it.other === undefined ? '' : `, the other is at ${it.other}`)

/** What is wrong with an input and how to mend it; the caller prints the place. */
export const problems: { [C in ProblemCode]: (it: Problem) => string } = {
  malformedJson: (it) =>
    `not valid JSON${it.found === undefined ? '' : `: ${shown(it.found)}`}; check brackets, quotes and commas here`,
  duplicateKey: (it) => `field ${shown(it.found)} stands twice${other(it)}; keep one`,
  missing: (it) => `required field is missing; add it${choose(it)}`,
  wrongType: (it) => `found ${shown(it.found)}; allowed: ${allowed(it, 'another type')}`,
  notAllowed: (it) =>
    `${shown(it.found)} is not allowed${near(it)}${it.allowed === undefined ? '' : `; use one of${choose(it)}`}`,
  unknownField: (it) => `unknown field ${shown(it.found)}${near(it)}; rename or remove it`,
  tooSmall: (it) => `${shown(it.found)} is too small or too short; allowed: ${allowed(it, 'more')}`,
  tooLarge: (it) => `${shown(it.found)} is too large or too long; allowed: ${allowed(it, 'less')}`,
  impossibleDate: (it) => `${shown(it.found)} is not a day that exists; write YYYY-MM-DD`,
  impossibleMonth: (it) => `${shown(it.found)} is not a month; write YYYY-MM`,
  badCheckDigit: () => 'length, date or check digit of the number is wrong; compare it with the original',
  badQualification: (it) =>
    `${shown(it.found)} names no qualification; write it as certificates do: 建筑工程施工总承包三级`,
  badAmount: (it) => `${shown(it.found)} is not an amount; write yuan with at most two decimals`,
  endsBeforeItStarts: (it) =>
    `the end ${shown(it.found)} lies before the start; allowed: ${allowed(it, 'the start or later')}`,
  birthMonthConflict: (it) =>
    `birth month ${shown(it.found)} contradicts the identity number; allowed: ${allowed(it, 'the month in the number')}`,
  duplicatePerson: (it) => `the same person stands twice${other(it)}; join the two`,
  duplicateId: (it) => `id ${shown(it.found)} stands twice${other(it)}; give each its own`,
  duplicateItem: (it) => `${shown(it.found)} is applied for twice${other(it)}; keep one`,
  unknownReference: (it) => `nothing has the id ${shown(it.found)}${near(it)}; add it or correct the id`,
  unknownTerm: (it) => `${shown(it.found)} is not in the vocabulary${near(it)}; use the standard name${choose(it)}`,
  unknownUnit: (it) => `${shown(it.found)} is not a unit${near(it)}; use a known unit${choose(it)}`,
  wrongUnit: (it) =>
    it.found === undefined
      ? `a unit that fits the metric is missing; add it${choose(it)}`
      : `unit ${shown(it.found)} does not fit the metric; correct it${choose(it)}`,
  noAcceptanceDay: () => 'no day of acceptance; fill in acceptedOn or give the day',
  unknownStandard: (it) => `there is no standard ${shown(it.found)}${near(it)}; correct the qualification`,
}
