import type { CommonCause } from '../../commonCause.ts'
import { plain } from '../figure.ts'
import type { Phrases } from '../phrases.ts'
import { attribute, peopleText } from './predicate.ts'
import { selectorText } from './requirement.ts'
import { and, yuan } from './text.ts'
import { legalForm } from './values.ts'
import { classText, machineName } from './works.ts'

const fewer = (what: string, needs: number) => `${what}: fewer than ${plain(needs)}`

/** Why filings fall short, without the figures of any one of them. */
export const commonCauses: Phrases<CommonCause, 'code'> = {
  notLegalPerson: (it) => `the applicant is a ${legalForm(it.legalForm)}`,
  capitalShort: (it) => `registered capital below ${yuan(it.needsYuan)}`,
  assetsShort: (it) =>
    `net assets${it.basis === 'registeredCapital' ? ' (judged by registered capital)' : ''} below ${yuan(it.needsYuan)}`,
  statementStale: () => 'the financial statement is too old',
  peopleShort: (it, words) =>
    fewer(
      `${it.sub ? 'of which ' : ''}${it.unit === '人次' ? 'certificates of ' : ''}${peopleText(it.who, words)}`,
      it.needs,
    ),
  notCovered: (it, words) => `not covered among ${peopleText(it.who, words)}: ${and(words.terms(it.words))}`,
  jointlyShort: (it, words) => `shares people with ${and(it.with.map(words.heading))}: short together`,
  noLead: () => 'no technical lead is named',
  leadNotCounted: () => 'the technical lead does not count',
  personLacks: (it, words) => `${words.term(it.role)} needs ${attribute(it.wants, words)}`,
  roleVacant: (it, words) => fewer(words.term(it.role), it.needs),
  noWorkHistory: (it, words) => `${words.term(it.role)} has no work history on record`,
  leadProjectsShort: (it) => fewer('projects led', it.needs),
  classesShort: (it) => fewer('classes of performance', it.needs),
  projectsShort: (it) => fewer('projects', it.needs),
  groupShort: (it) => fewer(`classes ${and(it.of.map(plain))}`, it.needs),
  classShort: (it, words) => `class ${plain(it.n)} not reached: ${classText(it.class, words)}`,
  unitsContested: () => 'several classes rest on the same unit projects',
  linesShort: (it) => fewer('lines of equipment', it.needs),
  machinesShort: (it, words) => fewer(machineName(it.line, words), it.needs),
  premisesLacking: (it, words) =>
    it.needsSqm === undefined ? `no ${words.term(it.what)}` : `${words.term(it.what)} below ${plain(it.needsSqm)} m²`,
  qualificationsShort: (it, words) => fewer(`qualifications held (${selectorText(it.of, words)})`, it.needs),
  actOnRecord: (it, words) => `on record: ${words.term(it.act)}`,
  notDeclared: (it, words) => `${words.term(it.of)} is not declared`,
  factMissing: ({ fact, needs }, words) => words.locale.missing({ pointer: '', fact, needs }, words),
  mayCount: () => 'more may count once confirmed',
  figureUnknown: () => 'a figure of the law is unknown',
  textUnknown: (it, words) => `the text of the law about ${words.term(it.about)} is unknown`,
  lawUnverified: (it, words) =>
    `the text of the law is not verified: by what is recorded it would be ${words.locale.results[it.otherwise]}`,
  tooManyWays: () => 'too many combinations to decide within the limit',
}
