import { isDoubted } from '../../../corpus/doubts.ts'
import { type Line, linesOf } from '../../../corpus/requirements/people.ts'
import type { PerformanceRequirement } from '../../../corpus/requirements/performance.ts'
import type { Selector } from '../../../corpus/schema/common.ts'
import { requirementText, type Words } from '../../words.ts'
import type { Figure } from '../figure.ts'
import type { RequirementPhrases } from '../locale.ts'
import { having, peopleText } from './predicate.ts'
import { and, atLeast, capital, counted, figure, fromWan, numbered, or } from './text.ts'
import { classText, machinesText } from './works.ts'

/** What each kind of requirement demands. */
export const requirement: RequirementPhrases = {
  legalPerson: () => 'An independent enterprise legal person',
  registeredCapital: (it) => `Registered capital of at least ${fromWan(it.atLeastWan)}`,
  netAssets: (it) => `Net assets of at least ${fromWan(it.atLeastWan)}`,
  people: (it, words) =>
    capital(
      linesOf(it)
        .map((line) => lineText(line, it.unit === '人次' ? ' certificates of ' : ' ', words))
        .join('; '),
    ),
  technicalLead: (it, words) => `A technical lead ${having(it.who, words)}`,
  namedStaff: (it, words) => {
    const wants = [
      ...(it.who === undefined ? [] : [having(it.who, words)]),
      ...(it.workHistory === true ? ['with a work history on record'] : []),
    ]
    return `${capital(atLeast(it.atLeast))} ${words.term(it.role)}${wants.length === 0 ? '' : ` ${wants.join(' and ')}`}`
  },
  leadProjects: (it, words) => {
    const who = it.or === undefined ? 'The technical lead' : `The technical lead or ${peopleText(it.or, words)}`
    const like =
      'grade' in it.like
        ? `of the performance asked for ${words.term(it.like.grade)} and above of the category`
        : `of ${or(words.terms(it.like.works))}`
    return `${who} led at least ${counted(it.atLeast, 'project')} ${like}${platform(it.platformGrades)}`
  },
  performance: (it, words) => performance(it, words),
  equipment: (it, words) => {
    const head = it.atLeast === undefined ? 'Owns' : `Owns ${atLeast(it.atLeast)} of these ${it.of.length}:`
    return `${head} ${numbered(it.of.map((line) => machinesText(line, words)))}`
  },
  premises: (it, words) =>
    `${capital(words.term(it.what))}${it.atLeastSqm === undefined ? '' : ` of ${atLeast(it.atLeastSqm)} m²`}`,
  qualificationsHeld: (it, words) =>
    `Holds at least ${counted(it.atLeast, 'qualification')}: ${selectorText(it.of, words)}${it.distinct === undefined ? '' : ' (of distinct categories)'}`,
  cleanRecord: (it, words) => {
    const acts = it.acts === 'any' ? 'no forbidden act on record' : `no ${or(words.terms(it.acts))}`
    const twice = it.twice === undefined ? '' : `, and not twice ${or(words.terms(it.twice))}`
    return `In the ${period(it.lookbackYears)} before filing: ${acts}${twice}`
  },
  declaration: (it, words) => `Has ${words.term(it.of)}`,
  unstated: (it, words) => `${capital(words.term(it.about))} (text of the standard unknown)`,
  any: (it, words) => `Any of: ${numbered(it.of.map((part) => requirementText(part, words)))}`,
  all: (it, words) => `All of: ${numbered(it.of.map((part) => requirementText(part, words)))}`,
}

/** Alternatives among others stand in brackets: else nobody sees where they end. */
const either = (these: readonly string[], among: number) =>
  these.length > 1 && among > 1 ? `(${or(these)})` : or(these)

export function lineText(it: Line, unit: string, words: Words): string {
  const parts =
    it.ofWhich === undefined ? '' : `, of which ${and(it.ofWhich.map((part) => lineText(part, unit, words)))}`
  const covering =
    it.covering === undefined ? [] : it.covering.map((one) => either(words.terms(one), it.covering!.length))
  const complete = covering.length === 0 ? '' : `, with ${and(covering)} all covered`
  const one = it.atLeast === 1 && unit !== ' '
  const of = one ? unit.replace('certificates', 'certificate') : unit
  const who = peopleText(it.who, words, unit === ' ' ? it.atLeast : undefined)
  return `${atLeast(it.atLeast)}${of}${who}${complete}${parts}`
}

function performance(it: PerformanceRequirement, words: Words): string {
  const role = it.role === undefined ? '' : ` (contracted as ${or(words.terms(it.role))})`
  const listed = it.of === 'unknown' ? it.outOf : it.of.length
  const classes =
    it.atLeast === listed ? `these ${listed} classes` : `${figure(it.atLeast)} of these ${listed ?? ''} classes`
  const works =
    it.projects === undefined ? (listed === 1 ? 'the following' : classes) : `${atLeast(it.projects)} of these projects`
  const groups = (it.groups ?? []).map(
    (one) =>
      `, ${atLeast(one.atLeast)} of them from classes ${and(one.of.map(String))}${isDoubted(one) ? ' (not verified)' : ''}`,
  )
  const same =
    it.orSameClass === undefined ? '' : `, or at least ${counted(it.orSameClass, 'project')} of any one class`
  const list =
    it.of === 'unknown'
      ? '(figures of the classes unknown)'
      : numbered(it.of.map((one) => classText(one, words, it.projects === undefined)))
  const alone = it.independent === true ? ' alone' : ''
  return `In the last ${period(it.lookbackYears)} carried out${alone} ${works}${role}${groups.join('')}${same}, of accepted quality${platform(it.platformGrades)}: ${list}`
}

/** year; 5 years */
const period = (it: Figure) => (it === 1 ? 'year' : counted(it, 'year'))

const platform = (grades: readonly string[] | undefined) =>
  grades === undefined ? '' : ` (data grade ${or(grades)} on the national platform)`

/** The qualifications that a selector means. */
export function selectorText(it: Selector, words: Words): string {
  const of = (list: string | readonly string[] | undefined) => (list === undefined ? [] : [or(words.terms(list))])
  const lowest = it.lowest === undefined ? [] : [it.lowest ? 'lowest grade' : 'any but the lowest grade']
  return [...of(it.category), ...of(it.variant), ...of(it.sequence), ...of(it.grade), ...lowest].join(', ')
}
