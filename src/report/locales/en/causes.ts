import type { Cause } from '../../../assess/finding.ts'
import type { Words } from '../../words.ts'
import { plain } from '../figure.ts'
import type { Phrases } from '../phrases.ts'
import { attribute, peopleText } from './predicate.ts'
import { selectorText } from './requirement.ts'
import { and, yuan } from './text.ts'
import { legalForm } from './values.ts'
import { classText, machineName } from './works.ts'

const short = (what: string, needs: number, has: number, by: number) =>
  `${what}: ${plain(needs)} needed, ${plain(has)} there, ${plain(by)} short`

/** What a line counts: people, or their certificates. */
const counted = ({ sub, unit, who }: Extract<Cause, { code: 'peopleShort' }>, words: Words) =>
  `${sub ? 'of which ' : ''}${unit === '人次' ? 'certificates of ' : ''}${peopleText(who, words)}`

/** Why a requirement is not met. */
export const causes: Phrases<Cause, 'code'> = {
  notLegalPerson: (it) => `the applicant is not an enterprise legal person: ${legalForm(it.legalForm)}`,
  capitalShort: (it) =>
    `registered capital ${yuan(it.hasYuan)}, ${yuan(it.needsYuan)} needed, ${yuan(it.byYuan)} short`,
  assetsShort: (it, words) => {
    const basis = it.basis === 'registeredCapital' ? 'net assets (judged by registered capital)' : 'net assets'
    const by = it.setBy === undefined ? '' : ` (set by ${words.locale.qualification(it.setBy, words)})`
    return `${basis} ${yuan(it.hasYuan)}, ${yuan(it.needsYuan)} needed${by}, ${yuan(it.byYuan)} short`
  },
  statementStale: (it) => `the financial statement of ${it.statementDate} is older than ${it.earliest}`,
  peopleShort: (it, words) => short(counted(it, words), it.needs, it.has, it.by),
  notCovered: (it, words) => `not covered among ${peopleText(it.who, words)}: ${and(words.terms(it.words))}`,
  jointlyShort: (it, words) =>
    `shares people with ${and(it.with.map(words.heading))}; nobody counts twice, ${plain(it.by)} short together`,
  noLead: () => 'no technical lead is named',
  leadNotCounted: (it, words) => `the technical lead ${words.person(it.person)} does not count`,
  personLacks: (it, words) => {
    const years = it.hasYears === undefined ? '' : ` (has ${plain(it.hasYears)})`
    return `${words.term(it.role)} ${words.person(it.person)} needs ${attribute(it.wants, words)}${years}`
  },
  roleVacant: (it, words) => short(words.term(it.role), it.needs, it.has, it.needs - it.has),
  noWorkHistory: (it, words) => `${words.term(it.role)} ${words.person(it.person)} has no work history on record`,
  leadProjectsShort: (it) => short('projects led', it.needs, it.has, it.by),
  classesShort: (it) => short('classes of performance', it.needs, it.has, it.by),
  projectsShort: (it) => short('projects', it.needs, it.has, it.by),
  groupShort: (it) => `classes ${and(it.of.map(plain))}: ${plain(it.needs)} needed, ${plain(it.has)} there`,
  classShort: (it, words) => `class ${plain(it.n)} not reached: ${classText(it.class, words)}`,
  unitsContested: (it) =>
    `classes ${and(it.classes.map(plain))} rest on the same unit projects; one unit project serves one class`,
  linesShort: (it) => short('lines of equipment', it.needs, it.has, it.by),
  machinesShort: (it, words) => short(machineName(it.line, words), it.needs, it.has, it.by),
  premisesLacking: (it, words) => {
    if (it.needsSqm === undefined) return `no ${words.term(it.what)}`
    return `${words.term(it.what)}: ${plain(it.needsSqm)} m² needed, ${plain(it.hasSqm ?? 0)} m² there`
  },
  qualificationsShort: (it, words) =>
    short(`qualifications held (${selectorText(it.of, words)})`, it.needs, it.has, it.by),
  actOnRecord: (it, words) =>
    `on record: ${words.term(it.act)}, ${it.on}${it.document === undefined ? '' : ` (${it.document})`}`,
  notDeclared: (it, words) => `${words.term(it.of)} is not declared`,
  factMissing: (it, words) => words.locale.missing(it.missing, words),
  mayCount: (it) => (it.count === 0 ? '' : `${plain(it.count)} more may count once confirmed`),
  figureUnknown: () => 'a figure of the law is unknown',
  textUnknown: (it, words) => `the text of the law about ${words.term(it.about)} is unknown`,
  lawUnverified: ({ about, setBy, otherwise }, words) => {
    const text = setBy === undefined ? 'the text of the law' : `the text of ${words.locale.qualification(setBy, words)}`
    const parts = about.length === 0 ? '' : ` (${about.join('; ')})`
    return `${text} is not verified${parts} and decides nothing: by what is recorded it would be ${words.locale.results[otherwise]}; check the official text`
  },
  tooManyWays: () => 'too many combinations to decide within the limit',
}

const soFar = (what: string, needs: number, has: number) =>
  `${what}: ${plain(has)} confirmed so far, ${plain(needs)} needed, the rest to be verified`

/** The same of what cannot be judged yet: what is known so far, without a shortage. */
export const openCauses: Partial<Phrases<Cause, 'code'>> = {
  peopleShort: (it, words) => soFar(counted(it, words), it.needs, it.has),
  notCovered: (it, words) =>
    `among ${peopleText(it.who, words)} nobody is confirmed so far for ${and(words.terms(it.words))}, the rest to be verified`,
  jointlyShort: (it, words) =>
    `shares people with ${and(it.with.map(words.heading))}; nobody counts twice, and those confirmed so far do not reach for all, the rest to be verified`,
  leadNotCounted: (it, words) => `whether the technical lead ${words.person(it.person)} counts is to be verified`,
  personLacks: (it, words) => {
    const years = it.hasYears === undefined ? '' : ` (${plain(it.hasYears)} confirmed so far)`
    return `${words.term(it.role)} ${words.person(it.person)} needs ${attribute(it.wants, words)}${years}, to be verified`
  },
  roleVacant: (it, words) => soFar(words.term(it.role), it.needs, it.has),
  leadProjectsShort: (it) => soFar('projects led', it.needs, it.has),
  classesShort: (it) => soFar('classes of performance', it.needs, it.has),
  projectsShort: (it) => soFar('projects', it.needs, it.has),
  groupShort: (it) => soFar(`classes ${and(it.of.map(plain))}`, it.needs, it.has),
  classShort: (it, words) => `class ${plain(it.n)} not confirmed so far: ${classText(it.class, words)}`,
  linesShort: (it) => soFar('lines of equipment', it.needs, it.has),
  machinesShort: (it, words) => soFar(machineName(it.line, words), it.needs, it.has),
  qualificationsShort: (it, words) => soFar(`qualifications held (${selectorText(it.of, words)})`, it.needs, it.has),
}
